package org.diapason.formats.kit;

import java.util.Set;
import java.util.regex.Pattern;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;

/**
 * What of a series can stand in a file, so that a change elsewhere is not told as a reason to make it again, and nothing is
 * written only to be compared. A test leaves out each part of a series in turn and compares what is written.
 */
final class Reads {

    private static final String MEMBERS = "micro-credentials";

    /** What one micro-credential says of others: that they are there, what they are called, what they require. */
    private static final Pattern NAMES = Pattern.compile(MEMBERS + "(\\[[^]]*])?(\\.(code|title|requires)\\b.*)?");

    /** What stands around a series and on no badge: people, what was said of it, who recognises it. */
    private static final Set<String> AROUND = Set.of("facilitation", "feedback", "agreements");

    /** Pictures and colours, in which nothing stands but how things are called. */
    private static final Set<String> NAMES_ALONE = Set.of("theme", "badge-art");

    private static final Pattern CALLED =
            Pattern.compile("code|title\\b.*|languages|framework(\\.(title|version|published|checks-edition)\\b.*)?");

    private Reads() {}

    /** Whether what stands at this place of the series can stand in this piece of the kit. */
    static boolean reads(Kit.Piece piece, Place place) {
        String path = place.path();
        String field = path.split("[.\\[]", 2)[0];
        if (AROUND.contains(field) && piece.product().family() == Family.BADGES) {
            return false;
        }
        if (NAMES_ALONE.contains(piece.product().kind().value())) {
            return CALLED.matcher(path).matches() || NAMES.matcher(path).matches();
        }
        return !field.equals(MEMBERS)
                || piece.about()
                        .map(mc -> isIn(path, mc.code()) || NAMES.matcher(path).matches())
                        .orElse(true);
    }

    private static boolean isIn(String path, Code own) {
        String item = MEMBERS + "[" + own + "]";
        return path.equals(item) || path.startsWith(item + ".");
    }
}
