package org.diapason.formats.edit;

import java.util.Optional;
import org.diapason.formats.tree.Node;

/** One field before two people changed it, and as each of them left it; nothing where it is not there. */
record Three(Optional<Node> base, Optional<Node> mine, Optional<Node> theirs) {

    boolean isAlike() {
        return says(mine, theirs);
    }

    boolean isLeftByMe() {
        return says(base, mine);
    }

    boolean isLeftByThem() {
        return says(base, theirs);
    }

    /** What will be shown: mine, theirs where I have none, nothing when both took it away. */
    Optional<Node> shown() {
        return mine.or(() -> theirs);
    }

    private static boolean says(Optional<Node> one, Optional<Node> other) {
        return one.isPresent() == other.isPresent()
                && one.flatMap(node -> other.filter(node::says)).isPresent() == one.isPresent();
    }
}
