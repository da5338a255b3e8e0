package org.diapason.core.harmony.outcomes;

import java.util.List;
import java.util.stream.Collectors;
import org.diapason.core.base.Text;

/** Words of the author between the quotation marks of each language, cut where they are long. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** Both sentences with the word in the place of %s. */
    static Text both(String french, String english, String word) {
        return both(french, english, List.of(word));
    }

    /** Both sentences with the words in the place of %s. */
    static Text both(String french, String english, List<String> words) {
        return Text.both(
                french.replace("%s", words.stream().map(Quote::french).collect(Collectors.joining(", "))),
                english.replace("%s", words.stream().map(Quote::english).collect(Collectors.joining(", "))));
    }

    /** Both sentences behind the word that they are about. */
    static Text of(String french, String english, String word) {
        return Text.both(french(word) + ". " + french, english(word) + ". " + english);
    }

    private static String french(String word) {
        return "«\u00A0" + clip(word) + "\u00A0»";
    }

    private static String english(String word) {
        return "“" + clip(word) + "”";
    }

    private static String clip(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST) + "…";
    }
}
