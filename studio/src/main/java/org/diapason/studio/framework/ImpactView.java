package org.diapason.studio.framework;

import java.util.List;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.VerdictLook;

/**
 * What a change of the framework would cause in the series.
 *
 * @param changes what differs, a sentence each
 * @param cells the cells on which another verdict falls
 * @param needed the deviations that somebody would have to grant
 * @param needless the deviations that would have nothing left to permit
 * @param stale what was made for the old framework and would no longer be true
 * @param offKey what would be broken under the new framework
 */
public record ImpactView(
        List<String> changes,
        List<Moved> cells,
        List<String> needed,
        List<String> needless,
        List<String> stale,
        List<Said> offKey) {

    public ImpactView {
        changes = List.copyOf(changes);
        cells = List.copyOf(cells);
        needed = List.copyOf(needed);
        needless = List.copyOf(needless);
        stale = List.copyOf(stale);
        offKey = List.copyOf(offKey);
    }

    /** Whether nothing differs at all. */
    public boolean isNothing() {
        return changes.isEmpty();
    }

    /** A cell and its two verdicts; a list of none where the framework does not speak of the element. */
    public record Moved(String credential, String element, List<VerdictLook> from, List<VerdictLook> to) {
        public Moved {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }
}
