package org.diapason.studio.shell;

import java.util.Optional;
import org.diapason.core.people.Pass;

/**
 * What the door knows of whoever comes, besides who they are.
 *
 * @param pass what they show, whatever it is worth
 * @param from the address of the machine from which they come
 */
public record Caller(Optional<Pass> pass, String from) {

    static final Caller UNKNOWN = new Caller(Optional.empty(), "");
}
