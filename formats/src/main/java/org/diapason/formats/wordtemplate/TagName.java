package org.diapason.formats.wordtemplate;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a tag: words as a heading says them, in a form that survives being typed into Word. */
final class TagName {

    /** A longer heading is cut between two words. */
    private static final int LONGEST = 48;

    private TagName() {}

    /** Lower case, without accents, with _ for whatever stands between words: heures_annoncees. */
    static String of(String words) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(words.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        name.appendCodePoint(c);
                    } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '_') {
                        name.append('_');
                    }
                });
        String whole = name.toString().replaceAll("_+$", "");
        return cut(whole, LONGEST);
    }

    /** The name with room for a number after it. */
    static String cut(String name) {
        return cut(name, LONGEST - 4);
    }

    private static String cut(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int at = name.lastIndexOf('_', most);
        return name.substring(0, at > 0 ? at : most);
    }
}
