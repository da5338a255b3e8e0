package org.diapason.formats.codec;

import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/**
 * What a field is, in both languages; what follows the first colon describes it further: «titre : ce que voit
 * l'apprenant», “title: what the learner sees”.
 */
record Label(Text words) {

    /** The short name. */
    String title(Lang lang) {
        String all = words.show(lang);
        int colon = all.indexOf(": ");
        return colon < 0 ? all : strip(all.substring(0, colon));
    }

    /** What follows the name, empty when nothing does. */
    String description(Lang lang) {
        String all = words.show(lang);
        int colon = all.indexOf(": ");
        return colon < 0 ? "" : all.substring(colon + 2);
    }

    /** The short name in both languages. */
    Text title() {
        return Text.both(title(Lang.FR), title(Lang.EN));
    }

    private static String strip(String title) {
        return title.endsWith(" ") ? title.substring(0, title.length() - 1) : title;
    }
}
