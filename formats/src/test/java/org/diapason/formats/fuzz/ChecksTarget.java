package org.diapason.formats.fuzz;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.Noted;
import org.diapason.formats.report.HarmonyJson;
import org.diapason.formats.report.Judged;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;

/** What Jazzer tries on the checks: any series that can be read can be judged, and every finding can be told. */
public final class ChecksTarget {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private ChecksTarget() {}

    /** Called by Jazzer with its own bytes, and by the corpus test with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        SeriesReading reading = SeriesFiles.read("series.yaml", bytes);
        reading.dossier().ifPresent(dossier -> judge(dossier, reading));
    }

    static Harmony judge(Dossier dossier, SeriesReading reading) {
        Case seen = Case.of(dossier, TODAY);
        Harmony harmony = Harmony.of(seen);
        harmony.findings().forEach(ChecksTarget::tell);
        HarmonyJson.of(List.of(new Judged("series.yaml", seen, harmony, reading.spots())));
        return harmony;
    }

    private static void tell(Noted noted) {
        Finding finding = noted.finding();
        boolean told = finding.message().speaks(Lang.FR)
                && finding.message().speaks(Lang.EN)
                && finding.mend().speaks(Lang.FR)
                && finding.mend().speaks(Lang.EN);
        if (!told) {
            throw new IllegalStateException("A finding of " + noted.check().id() + " lacks a language");
        }
    }
}
