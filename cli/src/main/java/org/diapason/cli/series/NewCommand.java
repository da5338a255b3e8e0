package org.diapason.cli.series;

import java.io.IOException;
import java.io.InputStream;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes the smallest series file that is valid, with comments that say what comes next. */
public final class NewCommand implements Command {

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
        spec.addPositional(Options.files(
                "1",
                around.say(Text.both("NOM", "NAME")),
                Text.both("Le nom court de la série.", "The short name of the series."),
                around));
    }

    @Override
    public int run(ParseResult words, Surroundings around) {
        String named = Options.words(words).getFirst();
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
        try {
            Files.writeString(file, content, StandardOpenOption.CREATE_NEW);
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
        around.out()
                .println(
                        around.say(Text.both("Ensuite\u00a0: diapason check " + file, "Next: diapason check " + file)));
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
        return List.of("./diapason new my-series");
    }
}
