package org.diapason.formats.wordtemplate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a repeated part says again after its first copy. A bookmark and the number of a field may stand in a file once
 * only, and are left out; a picture gets a number of its own.
 */
final class Copies {

    /** Beyond all numbers that Word gives by itself, and still one that it takes. */
    private static final int FIRST_NUMBER = 2_000_000_000;

    private static final Pattern PICTURE = Pattern.compile("(<[A-Za-z0-9]+:docPr\\b[^>]*?\\sid=\")\\d+\"");

    private final Pattern once;
    private int numbers = FIRST_NUMBER;

    Copies(String prefix) {
        String name = "<" + Pattern.quote(prefix) + "(bookmarkStart|bookmarkEnd|id)";
        this.once = Pattern.compile(name + "\\s[^>]*/>|" + name + "\\s[^>/]*></" + Pattern.quote(prefix) + "\\2>");
    }

    /** A further copy, as it may stand beside those before it. */
    String again(String xml) {
        return PICTURE.matcher(once.matcher(xml).replaceAll(""))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)) + numbers++ + "\"");
    }
}
