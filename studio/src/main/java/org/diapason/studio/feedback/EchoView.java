package org.diapason.studio.feedback;

import java.util.List;
import java.util.Map;
import org.diapason.formats.html.Said;

/**
 * What the team makes public of what was said and done.
 *
 * @param path the path of this page
 * @param address the path at which everybody reads it; empty while nothing is public
 * @param whole the whole address, to hand on
 * @param on when it was made public, in words
 * @param revision at which revision it was read
 * @param meanwhile what somebody did meanwhile; empty when nobody did anything
 * @param lines what can be made public
 * @param errors what has to be looked at again, by field
 */
public record EchoView(
        String path,
        String address,
        String whole,
        String on,
        long revision,
        String meanwhile,
        List<Line> lines,
        Map<String, String> errors) {

    /** The page on which the team decides. */
    public String board() {
        return path.substring(0, path.lastIndexOf('/')) + "/voices";
    }

    public EchoView {
        lines = List.copyOf(lines);
    }

    /**
     * Something that was said and decided.
     *
     * @param code its code
     * @param words what was said
     * @param chosen whether it is to be public
     * @param fields its four fields: what was said and what was done, in French and in English
     */
    public record Line(String code, Said words, boolean chosen, List<Field> fields) {
        public Line {
            fields = List.copyOf(fields);
        }
    }

    /** A field: its name, what it is called, its language and what stands in it. */
    public record Field(String name, String label, String lang, String value) {}

    /**
     * What everybody reads.
     *
     * @param series the title of the series
     * @param called whose it is
     * @param on when it was made public, in words
     * @param heard what was said and done
     */
    public record Public(Said series, String called, String on, List<Heard> heard) {
        public Public {
            heard = List.copyOf(heard);
        }
    }

    /** What was said, what was done, and the state that a shape and a word tell. */
    public record Heard(Said said, Said did, String shape, String word) {}
}
