package org.diapason.cli.series;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diapason.cli.Command;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.cli.Today;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Scratch;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.portfolio.Change;
import org.diapason.formats.portfolio.Portfolio;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Trouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Brings spreadsheets, courses and badges that other tools wrote into the folder of a series. */
public final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Fait entrer ce que vous avez déjà : tableurs, cours exportés, insignes. Rien ne se perd en silence.",
                "Brings in what you have: spreadsheets, exported courses, badges. Nothing is dropped in silence.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        spec.addOption(Options.value(
                        "-o",
                        around.say(Text.both("DOSSIER", "FOLDER")),
                        Text.both("Le dossier de la série, nouveau ou non.", "The folder of the series, new or not."),
                        around)
                .required(true)
                .build());
        spec.addOption(Options.flag(
                "--accept",
                Text.both(
                        "Prend ce qu'un fichier déjà connu dit de nouveau\u00a0; ce qu'une personne a modifié reste.",
                        "Takes what a known file says anew; what a person edited stays."),
                around));
        spec.addOption(Options.value(
                        "--columns",
                        around.say(Text.both("FICHIER", "FILE")),
                        Text.both(
                                "Ce que veut dire chaque colonne d'un tableur, corrigé par vous\u00a0; columns.yaml du dossier d'habitude.",
                                "What each column of a spreadsheet means, as you corrected it; columns.yaml of the folder as a rule."),
                        around)
                .build());
        spec.addOption(Options.flag(
                "--all", Text.both("Montre tout, une ligne à la fois.", "Shows everything, line by line."), around));
        spec.addOption(Today.option(around));
        spec.addPositional(Options.files(
                "1..*",
                around.say(Text.both("FICHIER|DOSSIER", "FILE|FOLDER")),
                Text.both("Ce qui doit entrer.", "What is to come in."),
                around));
    }

    @Override
    public int run(ParseResult words, Surroundings around) {
        Optional<LocalDate> today = Today.of(words, around);
        Path folder = around.path(words.matchedOptionValue("-o", ""));
        if (today.isEmpty() || !canHold(folder, around)) {
            return CANNOT_READ;
        }
        List<Path> files = Options.words(words).stream().map(around::path).toList();
        try (Scratch scratch = Scratch.make()) {
            Portfolio portfolio =
                    new Portfolio(folder, setting(words, scratch, around), words.matchedOptionValue("--accept", false));
            Portfolio.Arrival arrival = portfolio.bring(files, today.get());
            new ImportText(around, words.matchedOptionValue("--all", false)).write(arrival);
            if (!arrival.isEmpty()) {
                arrival.write();
            }
            return outcome(arrival, folder, around);
        } catch (IOException failed) {
            around.err()
                    .println(around.say(Text.both(
                            "L'ordinateur n'a pas pu lire ou écrire : " + failed.getMessage() + ". Rien n'a changé.",
                            "The machine could not read or write: " + failed.getMessage() + ". Nothing was changed.")));
            return CANNOT_READ;
        }
    }

    private static Setting setting(ParseResult words, Scratch scratch, Surroundings around) {
        String columns = words.matchedOptionValue("--columns", "");
        Progress progress = around.terminal() ? new ProgressLine(around.err()) : Progress.SILENT;
        return new Setting(
                around.lang(),
                Bounds.USUAL,
                progress,
                columns.isEmpty() ? Optional.empty() : Optional.of(around.path(columns)),
                scratch.folder());
    }

    private static int outcome(Portfolio.Arrival arrival, Path folder, Surroundings around) {
        boolean settled = arrival.changes().stream().allMatch(Change::taken);
        if (settled && !arrival.isEmpty() && !arrival.pages().isEmpty()) {
            around.out()
                    .println(around.say(Text.both(
                            "Ensuite : diapason accord " + folder + " -o cadre.yaml",
                            "Next: diapason accord " + folder + " -o framework.yaml")));
        }
        if (arrival.isEmpty() || arrival.hasUnread()) {
            return CANNOT_READ;
        }
        return settled ? IN_TUNE : OFF_KEY;
    }

    /** A folder that holds a series which cannot be read would lose what cannot be read: it is mended first. */
    private static boolean canHold(Path folder, Surroundings around) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            around.err()
                    .println(around.say(Text.both(
                            folder + " est un fichier : donnez le nom d'un dossier.",
                            folder + " is a file: give the name of a folder.")));
            return false;
        }
        boolean series = List.of("series.yaml", "series.yml", "series.json").stream()
                .anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
        List<Trouble> troubles = series ? SeriesFiles.read(folder).troubles() : List.of();
        SeriesDesk.tell(troubles, around);
        return troubles.isEmpty();
    }

    @Override
    public List<String> examples() {
        return List.of(
                "./diapason import portfolio.xlsx course.imscc -o my-series",
                "./diapason import --accept portfolio.xlsx -o my-series");
    }
}
