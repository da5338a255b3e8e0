package org.diapason.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Elements;
import org.junit.jupiter.api.Test;

/** In French sentences a space stands before ; ! ? and the one before : ; ! ? » and behind « is one at which no line breaks. */
class FrenchSpacesTest {

    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"");
    private static final Pattern BREAKS = Pattern.compile("[\\p{L}\\d)»] [;:!?»]|« |^\" [;:!?»]");

    /** A mark at the end of a word; what ends a character of HTML, or stands in an address, is none. */
    private static final Pattern MISSES =
            Pattern.compile("(?<!&[#\\w]{1,9})(?<=[\\p{L}\\d)»”…])[;!?](?=[\\s\".)»]|$)|^\"[;!?](?=\\s)");

    private static final Pattern FRENCH = Pattern.compile("\\bfr: (\"(?:\\\\.|[^\"\\\\])*+\")");

    private static final List<String> STOREYS = List.of("core", "formats", "store", "studio", "cli", "app");

    @Test
    void no_line_breaks_before_a_high_mark_of_a_french_sentence() throws IOException {
        for (String storey : STOREYS) {
            Inspection.of(SourceFile.below(House.ROOT.resolve(storey + "/src/main/java")), FrenchSpacesTest::breaks)
                    .holds();
        }
    }

    @Test
    void a_space_stands_before_each_high_mark_of_a_french_sentence() throws IOException {
        for (String storey : STOREYS) {
            Inspection.of(SourceFile.below(House.ROOT.resolve(storey + "/src/main/java")), FrenchSpacesTest::misses)
                    .holds();
        }
        try (Stream<Path> pages = Files.walk(House.ROOT.resolve("studio/src/main/jte"))) {
            List<String> missing = pages.filter(page -> page.toString().endsWith(".jte"))
                    .flatMap(page -> misses(words(page)).map(string -> page + " " + string))
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void a_space_stands_before_each_high_mark_of_the_elements_and_the_examples() throws IOException {
        List<String> missing = new ArrayList<>();
        for (ElementKind kind : Elements.builtIn()) {
            MISSES.matcher("\"" + kind.question().show(Lang.FR) + "\"")
                    .results()
                    .forEach(_ -> missing.add(kind.code() + ""));
        }
        try (Stream<Path> files = Files.walk(House.ROOT.resolve("examples"))) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .forEach(file -> FRENCH.matcher(words(file))
                            .results()
                            .filter(string -> MISSES.matcher(string.group(1)).find())
                            .forEach(string -> missing.add(file + " " + string.group(1))));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void a_missing_space_is_seen_in_words_and_not_in_addresses_or_characters() {
        assertEquals(1, misses("Text.both(\"Déjà?\", \"Already?\")").count());
        assertEquals(
                1,
                misses("say.in(\"Tenez; puis lisez.\", \"Hold; then read.\")").count());
        assertEquals(
                1, misses("Text.both(name + \"; puis\", name + \"; then\")").count());
        assertEquals(0, misses("Text.both(\"Déjà\\u00a0?\", \"Already?\")").count());
        assertEquals(0, misses("say.in(\"Déjà ?\", \"Already?\")").count());
        assertEquals(
                0, misses("say.in(\"https://a.org/b?c=d;e&nbsp; f\", \"\")").count());
    }

    @Test
    void a_breaking_space_is_seen_in_the_french_argument_alone() {
        assertEquals(
                1,
                breaks("Text.both(\"Attention : (ici)\" + more(a, b), \"Mind : here\")")
                        .count());
        assertEquals(
                0,
                breaks("Text.both(\"Attention\\u00a0: ici\", \"Mind : here\")").count());
    }

    private static Stream<String> breaks(SourceFile file) {
        return breaks(String.join("\n", file.lines())).map(string -> file.path() + " " + string);
    }

    private static Stream<String> misses(SourceFile file) {
        return misses(String.join("\n", file.lines())).map(string -> file.path() + " " + string);
    }

    /** A page of the studio sets the spaces of its own words; a text that is kept is shown as it stands. */
    private static Stream<String> breaks(String source) {
        return french(source, "\\bboth\\(")
                .filter(string -> BREAKS.matcher(string).find());
    }

    private static Stream<String> misses(String source) {
        return french(source, "\\bboth\\(|\\b(say|voice)\\.in\\(")
                .map(string -> string.replace("\\u00a0", "\u00a0").replace("\\u00A0", "\u00a0"))
                .filter(string -> MISSES.matcher(string).find());
    }

    private static Stream<String> french(String source, String calls) {
        return Pattern.compile(calls)
                .matcher(source)
                .results()
                .map(call -> french(source, call.end()))
                .flatMap(argument -> STRING.matcher(argument).results())
                .map(string -> string.group());
    }

    private static String words(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first argument: up to the comma that no bracket and no string encloses. */
    private static String french(String source, int from) {
        Matcher strings = STRING.matcher(source);
        int depth = 0;
        int at = from;
        while (at < source.length() && depth >= 0) {
            char sign = source.charAt(at);
            if (sign == '"' && strings.find(at)) {
                at = strings.end();
                continue;
            }
            if (sign == ',' && depth == 0) {
                break;
            }
            depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
            at++;
        }
        return source.substring(from, at);
    }
}
