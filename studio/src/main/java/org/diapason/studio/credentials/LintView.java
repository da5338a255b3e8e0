package org.diapason.studio.credentials;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * What the linter says of one outcome.
 *
 * @param levels the level of the taxonomy that its verb shows, by language
 * @param lines what could be better; none when nothing could
 */
public record LintView(List<String> levels, List<Line> lines) {

    public LintView {
        levels = List.copyOf(levels);
        lines = List.copyOf(lines);
    }

    /** One remark and how to mend it. */
    public record Line(boolean fault, Said words, Said mend) {}
}
