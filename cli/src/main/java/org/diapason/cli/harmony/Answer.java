package org.diapason.cli.harmony;

import java.util.List;
import org.diapason.cli.Surroundings;
import org.diapason.formats.html.CheckPage;
import org.diapason.formats.report.HarmonyJson;
import org.diapason.formats.report.Judged;
import org.diapason.formats.report.SarifLog;

/** The form in which a judgement is handed over. */
@FunctionalInterface
interface Answer {

    /** Writes the judgements in the order given. */
    void write(List<Judged> all);

    /** The answer in the form asked for. */
    static Answer in(String format, boolean everything, Surroundings around) {
        return switch (format) {
            case "json" -> all -> around.out().print(HarmonyJson.of(all));
            case "sarif" -> all -> around.out().print(SarifLog.of(all, around.lang(), Surroundings.version()));
            case "html" -> all -> around.out().print(page(all, around));
            default -> all -> all.forEach(judged -> new HarmonyText(around).write(judged, everything));
        };
    }

    private static String page(List<Judged> all, Surroundings around) {
        List<CheckPage.Checked> checked = all.stream()
                .map(judged -> new CheckPage.Checked(judged.file(), judged.seen(), judged.harmony()))
                .toList();
        return CheckPage.render(checked, around.lang(), Surroundings.version());
    }
}
