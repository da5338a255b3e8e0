package org.diapason.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In French sentences the space before : ; ! ? and inside « » is one at which no line breaks. */
class FrenchSpacesTest {

    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"");
    private static final Pattern BREAKS = Pattern.compile("[\\p{L}\\d)»] [;:!?»]|« ");

    @Test
    void no_line_breaks_before_a_high_mark_of_a_french_sentence() throws IOException {
        for (String storey : List.of("core", "formats", "store", "cli")) {
            Inspection.of(SourceFile.below(House.ROOT.resolve(storey + "/src/main/java")), FrenchSpacesTest::breaks)
                    .holds();
        }
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

    private static Stream<String> breaks(String source) {
        return Pattern.compile("\\bboth\\(")
                .matcher(source)
                .results()
                .map(call -> french(source, call.end()))
                .flatMap(argument -> STRING.matcher(argument).results())
                .map(string -> string.group())
                .filter(string -> BREAKS.matcher(string).find());
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
