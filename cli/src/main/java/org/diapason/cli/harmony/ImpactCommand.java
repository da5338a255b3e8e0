package org.diapason.cli.harmony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diapason.cli.Command;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.cli.Today;
import org.diapason.cli.series.SeriesDesk;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.impact.Impact;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells what a changed framework would do to a series, before anyone commits to it. */
public final class ImpactCommand implements Command {

    @Override
    public String name() {
        return "impact";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Montre ce qu'un cadre modifié ferait à une série\u00a0: cases, écarts, documents et approbations touchés.",
                "Shows what a changed framework would do to a series: cells, deviations, documents and endorsements.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        spec.addOption(Options.value(
                        "--framework",
                        around.say(Text.both("FICHIER", "FILE")),
                        Text.both("Le cadre envisagé.", "The framework under consideration."),
                        around)
                .required(true)
                .build());
        spec.addOption(Today.option(around));
        spec.addPositional(Options.files(
                "1", around.say(Text.both("SÉRIE", "SERIES")), Text.both("La série.", "The series."), around));
    }

    @Override
    public int run(ParseResult words, Surroundings around) {
        Optional<LocalDate> today = Today.of(words, around);
        if (today.isEmpty()) {
            return CANNOT_READ;
        }
        Optional<SeriesReading> series =
                SeriesDesk.open(around.path(Options.words(words).getFirst()), around);
        Loaded<Framework> next = SeriesFiles.readFramework(around.path(words.matchedOptionValue("--framework", "")));
        if (!next.isClean()) {
            SeriesDesk.tell(next.troubles(), around);
        }
        if (series.isEmpty() || !next.isClean()) {
            return CANNOT_READ;
        }
        Dossier dossier = series.get().dossier().orElseThrow();
        Impact impact = Impact.of(dossier, next.value().orElseThrow(), today.get());
        new ImpactText(around, dossier).write(impact);
        return impact.needed().isEmpty() && impact.offKey().isEmpty() ? IN_TUNE : OFF_KEY;
    }

    @Override
    public List<String> examples() {
        return List.of("./diapason impact examples/flo --framework next.yaml");
    }
}
