package org.diapason.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Source;
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
        boolean terminal = Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent()
                && !environment.containsKey("NO_COLOR");
        Path here = Path.of(environment.getOrDefault("DIAPASON_HERE", ""));
        return new Surroundings(
                out,
                err,
                here,
                environment,
                LocalDate.now(ZoneId.systemDefault()),
                terminal,
                Language.of(args, environment));
    }

    /** The words in the reader's language. */
    public String say(Text text) {
        return text.show(lang);
    }

    /** A source in one line: its title and its address. */
    public String cite(Source source) {
        String title = source.title().map(this::say).orElse("");
        String url = source.url().orElse("");
        return title.isEmpty() || url.isEmpty() ? title + url : title + " · " + url;
    }

    /** The path that the user named, seen from where the user stands. */
    public Path path(String named) {
        return here.resolve(named);
    }

    /** The same surroundings, where answers go to the place of complaints. */
    public Surroundings complaining() {
        return new Surroundings(err, err, here, environment, today, terminal, lang);
    }

    /** The same surroundings for a reader of the other language. */
    Surroundings otherwise() {
        Lang other = lang.equals(Lang.FR) ? Lang.EN : Lang.FR;
        return new Surroundings(out, err, here, environment, today, terminal, other);
    }

    /** The version of the product, or dev when it runs from classes. */
    public static String version() {
        return Optional.ofNullable(Surroundings.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
