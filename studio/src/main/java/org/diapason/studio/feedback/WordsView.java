package org.diapason.studio.feedback;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * Free words that may be read.
 *
 * @param path the path of this page
 * @param board where voices wait for a decision
 * @param groups the words, question by question
 * @param held how many are not shown, in words; empty when all are
 */
public record WordsView(String path, String board, List<Group> groups, String held) {

    public WordsView {
        groups = List.copyOf(groups);
    }

    /** What was written in answer to one question about one micro-credential. */
    public record Group(Said question, String instrument, Said about, List<Written> written) {
        public Group {
            written = List.copyOf(written);
        }
    }

    /** What somebody wrote, and whether it is a voice already. */
    public record Written(String code, String words, boolean voice) {}
}
