package org.diapason.cli.harmony;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diapason.cli.Command;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.cli.Today;
import org.diapason.cli.Writing;
import org.diapason.cli.series.SeriesDesk;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.formats.html.ReportPage;
import org.diapason.formats.seriesfile.SeriesReading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes one page about a series that a director can read and print. */
public final class ReportCommand implements Command {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Écrit une page à lire et à imprimer\u00a0: les trois questions, la grille d'accord, le parcours, l'effort.",
                "Writes a page to read and print: the three questions, the matrix, the pathway, the effort.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        spec.addOption(Options.value(
                        "-o",
                        around.say(Text.both("FICHIER", "FILE")),
                        Text.both(
                                "Où écrire la page\u00a0; à l'écran sinon.",
                                "Where to write the page; else to the screen."),
                        around)
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
        Optional<SeriesReading> reading =
                SeriesDesk.open(around.path(Options.words(words).getFirst()), around);
        if (reading.isEmpty()) {
            return CANNOT_READ;
        }
        Case seen = Case.of(reading.get().dossier().orElseThrow(), today.get());
        String page = ReportPage.render(seen, Harmony.of(seen), around.lang(), Surroundings.version());
        String file = words.matchedOptionValue("-o", "");
        if (file.isEmpty()) {
            around.out().print(page);
            return IN_TUNE;
        }
        return write(around.path(file), page, around);
    }

    private static int write(Path file, String page, Surroundings around) {
        try {
            Writing.whole(file, page);
        } catch (IOException e) {
            around.err()
                    .println(around.say(Text.both(
                            file
                                    + " ne peut pas être écrit\u00a0: le dossier existe-t-il, et pouvez-vous y écrire\u00a0?",
                            file + " cannot be written: does the folder exist, and may you write there?")));
            return CANNOT_READ;
        }
        around.out().println(file);
        return IN_TUNE;
    }

    @Override
    public List<String> examples() {
        return List.of("./diapason report examples/boulangerie -o report.html --lang fr");
    }
}
