package org.diapason.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/**
 * What a command finds around it, handed in so that a test can choose it.
 *
 * @param out where answers go
 * @param err where complaints go
 * @param here the folder in which the user stands
 * @param environment the variables of the environment
 * @param today the day
 * @param terminal whether a person is reading, so that colours help
 * @param lang the reader's language
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        Path here,
        Map<String, String> environment,
        LocalDate today,
        boolean terminal,
        Lang lang) {

    /** Those of this process. */
    static Surroundings ofProcess(String[] args, PrintStream out, PrintStream err) {
        Map<String, String> environment = System.getenv();
        Console console = System.console();
        boolean terminal = console != null && console.isTerminal() && !environment.containsKey("NO_COLOR");
        Path here = Path.of(environment.getOrDefault("DIAPASON_HERE", ""));
        return new Surroundings(
                out, err, here, environment, LocalDate.now(), terminal, Language.of(args, environment));
    }

    /** The words in the reader's language. */
    public String say(Text text) {
        return text.show(lang);
    }

    /** The path that the user named, seen from where the user stands. */
    public Path path(String named) {
        return here.resolve(named);
    }

    /** The same surroundings on another day. */
    public Surroundings on(LocalDate day) {
        return new Surroundings(out, err, here, environment, day, terminal, lang);
    }
}
