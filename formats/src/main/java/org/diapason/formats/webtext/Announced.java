package org.diapason.formats.webtext;

import java.util.ArrayList;
import java.util.List;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.webtext.WebText.Block;
import org.diapason.formats.webtext.WebText.Kind;

/** Finds the learning outcomes that a text announces: the list behind words such as "you will be able to". */
public final class Announced {

    /** Words that announce outcomes wherever they stand in a line, without accents and punctuation. */
    private static final List<String> LEAD_INS = List.of(
            "you will be able to",
            "learners will be able to",
            "students will be able to",
            "participants will be able to",
            "you should be able to",
            "vous serez capable de",
            "vous serez en mesure de",
            "vous pourrez",
            "vous devriez etre capable de",
            "vous devriez etre en mesure de",
            "sera capable de",
            "seront capables de",
            "sera en mesure de",
            "seront en mesure de");

    /** One of these stands in each of them: few lines have any, and the others need no second look. */
    private static final List<String> IN_LEAD_INS = List.of("able to", "capable", "mesure de", "vous pourrez");

    /** Headings that announce outcomes when they are all there is. */
    private static final List<String> HEADINGS = List.of(
            "learning outcomes",
            "course learning outcomes",
            "module learning outcomes",
            "learning objectives",
            "objectives",
            "outcomes",
            "what you will learn",
            "what you ll learn",
            "resultats d apprentissage",
            "resultats d apprentissage du module",
            "objectifs d apprentissage",
            "objectifs",
            "objectifs pedagogiques",
            "ce que vous apprendrez",
            "ce que vous allez apprendre");

    /** The longest an outcome is: what is longer is a paragraph. */
    private static final int LONGEST = 400;

    private static final int LONGEST_HEADING = 100;

    /** Words that announce outcomes when a colon stands behind them. */
    private static final List<String> BEFORE_COLON = List.of(
            "able to",
            "pourra",
            "pourront",
            "pourrez",
            "capable de",
            "capables de",
            "en mesure de",
            "saura",
            "sauront",
            "saurez");

    private Announced() {}

    /** The outcomes in the order of the text; none where it announces none. */
    public static List<String> outcomes(WebText text) {
        List<String> outcomes = new ArrayList<>();
        boolean open = false;
        boolean begun = false;
        for (Block block : text.blocks()) {
            if (announces(block)) {
                open = true;
                begun = false;
                behind(block, outcomes);
            } else if (open && block.kind() == Kind.ITEM && block.words().length() <= LONGEST) {
                begun = true;
                outcomes.add(block.words());
            } else if (begun || block.kind() == Kind.HEADING) {
                open = false;
            }
        }
        return outcomes.stream().distinct().toList();
    }

    /** The words before a colon that only announce the outcomes behind it, with the colon; empty where none do. */
    public static String leadIn(String words) {
        int colon = words.indexOf(':');
        if (colon < 0 || colon > LONGEST_HEADING) {
            return "";
        }
        String before = words.substring(0, colon);
        boolean line = !before.isBlank() && before.indexOf('\n') < 0 && before.indexOf('\r') < 0;
        String key = line ? Plainly.key(before) : "";
        boolean announces = HEADINGS.contains(key)
                || BEFORE_COLON.stream().anyMatch(end -> key.equals(end) || key.endsWith(" " + end));
        return line && announces && !words.substring(colon + 1).isBlank() ? words.substring(0, colon + 1) : "";
    }

    private static boolean announces(Block block) {
        if (block.kind() == Kind.ITEM && block.words().length() > LONGEST_HEADING) {
            return false;
        }
        String key = Plainly.key(block.words());
        boolean leads = block.kind() != Kind.ITEM && hasOneOf(IN_LEAD_INS, key) && hasOneOf(LEAD_INS, key);
        return leads || HEADINGS.contains(key);
    }

    /** Asked of every block of a course: a stream over each list took a fifth of the time to read one. */
    private static boolean hasOneOf(List<String> words, String key) {
        for (String each : words) {
            if (key.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** The outcome that stands in the same line, behind the words that announce it. */
    private static void behind(Block block, List<String> outcomes) {
        String words = block.words();
        int colon = words.lastIndexOf(':');
        boolean more = colon >= 0 && colon + 2 < words.length();
        if (more && Plainly.key(words.substring(colon + 1)).split(" ", -1).length > 1) {
            for (String each : words.substring(colon + 1).split(";", -1)) {
                String outcome = Plainly.clean(each);
                if (!outcome.isEmpty() && outcome.length() <= LONGEST) {
                    outcomes.add(outcome);
                }
            }
        }
    }
}
