package org.diapason.formats.acceptance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Plainly;

/** Titles compared as people do: whatever the language, the case, the accents and the number before them. */
final class Titles {

    /** Bounded, because titles are a stranger's: thousands of digits would take hours, or all of the stack. */
    private static final Pattern NUMBER =
            Pattern.compile("^(module|unite|unit|semaine|week|section|chapitre|chapter)?( ?[0-9]{1,9}+){1,9} ");

    private Titles() {}

    /** All ways in which this title may stand in a course: in each language, and in all of them one after the other. */
    static Set<String> keys(Text title) {
        List<String> words = List.copyOf(title.words().values());
        Set<String> keys = words.stream().map(Titles::key).collect(Collectors.toCollection(HashSet::new));
        keys.add(key(String.join(" ", words)));
        keys.add(key(String.join(" ", words.reversed())));
        return keys;
    }

    /** A title without its number. */
    static String key(String title) {
        String key = Plainly.key(title);
        String bare = NUMBER.matcher(key + " ").replaceFirst("").strip();
        return bare.isEmpty() ? key : bare;
    }
}
