package org.diapason.studio.shell;

import java.util.Optional;

/** What a visit has laid eyes on, so that what stands around its page need not ask the shelf a second time. */
public final class Glance {

    private Optional<Opened> seen = Optional.empty();

    /** The series that was opened last on this visit; nothing when none was. */
    Optional<Opened> seen() {
        return seen;
    }

    void at(Opened opened) {
        seen = Optional.of(opened);
    }
}
