package org.diapason.studio.shell;

import java.util.List;

/** A room of the studio: its addresses, one line each. */
public interface Room {

    /** Every address of the room. */
    List<Route> routes();
}
