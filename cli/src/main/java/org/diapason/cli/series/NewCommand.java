package org.diapason.cli.series;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.diapason.cli.Command;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Scratch;
import org.diapason.formats.sheet.TemplateWorkbook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes the smallest series file that is valid, with comments that say what comes next. */
public final class NewCommand implements Command {

    private static final String SPREADSHEET = "--spreadsheet";

    @Override
    public String name() {
        return "new";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Commence une série\u00a0: un petit fichier commenté.", "Begins a series: a small file with comments.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        spec.addOption(Options.flag(
                SPREADSHEET,
                Text.both(
                        "Donne plutôt un classeur à remplir, avec ses listes et son aide, pour « import ».",
                        "Gives a workbook to fill instead, with its lists and its help, for “import”."),
                around));
        spec.addPositional(Options.files(
                "1",
                around.say(Text.both("NOM", "NAME")),
                Text.both("Le nom court de la série.", "The short name of the series."),
                around));
    }

    @Override
    public int run(ParseResult words, Surroundings around) {
        String named = Options.words(words).getFirst();
        if (words.matchedOptionValue(SPREADSHEET, false)) {
            return workbook(around.path(named.endsWith(".xlsx") ? named : named + ".xlsx"), around);
        }
        Path file = around.path(named.endsWith(".yaml") ? named : named + ".yaml");
        String code = file.getFileName().toString().replace(".yaml", "");
        if (!Code.isCode(code)) {
            around.err()
                    .println(around.say(Text.both(
                            "«\u00a0" + code
                                    + "\u00a0» ne peut pas servir de nom court\u00a0: des lettres, des chiffres, - _ . et pas d'espace.",
                            "“" + code + "” cannot be a short name: letters, digits, - _ . and no spaces.")));
            return CANNOT_READ;
        }
        return write(file, start(around.lang()).replace("CODE", code), around);
    }

    private static int write(Path file, String content, Surroundings around) {
        Text next = Text.both("Ensuite : diapason check " + file, "Next: diapason check " + file);
        return write(file, path -> Files.writeString(path, content, StandardOpenOption.CREATE_NEW), next, around);
    }

    private static int workbook(Path file, Surroundings around) {
        Text next = Text.both(
                "Remplissez-le, puis : diapason import " + file + " -o ma-serie",
                "Fill it, then: diapason import " + file + " -o my-series");
        return write(file, path -> fill(path, around), next, around);
    }

    private static void fill(Path file, Surroundings around) throws IOException {
        try (Scratch scratch = Scratch.make();
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            new TemplateWorkbook(around.lang()).write(out, scratch.folder());
        }
    }

    /** Something that makes a file which is not there yet. */
    @FunctionalInterface
    private interface Making {
        void make(Path file) throws IOException;
    }

    private static int write(Path file, Making making, Text next, Surroundings around) {
        try {
            making.make(file);
        } catch (FileAlreadyExistsException e) {
            around.err()
                    .println(around.say(Text.both(
                            file + " existe déjà\u00a0: choisissez un autre nom. Rien n'a changé.",
                            file + " is already there: choose another name. Nothing was changed.")));
            return CANNOT_READ;
        } catch (IOException e) {
            around.err()
                    .println(around.say(Text.both(
                            file
                                    + " ne peut pas être écrit\u00a0: le dossier existe-t-il, et pouvez-vous y écrire\u00a0?",
                            file + " cannot be written: does the folder exist, and may you write there?")));
            return CANNOT_READ;
        }
        around.out().println(file);
        around.out().println(around.say(next));
        return IN_TUNE;
    }

    private static String start(Lang lang) {
        String name = lang.equals(Lang.FR) ? "depart.yaml" : "start.yaml";
        try (InputStream in = NewCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public List<String> examples() {
        return List.of("./diapason new my-series", "./diapason new --spreadsheet portfolio.xlsx");
    }
}
