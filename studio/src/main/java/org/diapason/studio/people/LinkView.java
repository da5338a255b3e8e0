package org.diapason.studio.people;

import org.diapason.core.base.Fact;
import org.diapason.core.people.Link;
import org.diapason.core.people.Role;

/**
 * What a link opens.
 *
 * @param link what stands behind it
 * @param path its path without the language
 * @param who what is known of whoever comes
 * @param blanks what was typed, and what is wrong with it
 */
public record LinkView(Link link, String path, Who who, Blanks blanks) {

    /** Whoever comes: nobody yet, somebody who is signed in, or somebody who must sign in first. */
    public enum Who {
        NEW,
        HERE,
        ELSEWHERE
    }

    /** Whether whoever comes becomes a member. */
    public boolean joins() {
        return link instanceof Link.Joining;
    }

    /** Whether whoever comes is the first of all. */
    public boolean isFirst() {
        return link instanceof Link.Joining joining
                && joining.role() == Role.OWNER
                && joining.email() instanceof Fact.Silent<?>;
    }

    /** What the organisation is called, or the person who chooses a new password. */
    public String called() {
        return switch (link) {
            case Link.Joining joining -> joining.called();
            case Link.Renewing renewing -> renewing.name();
        };
    }

    /** Whether the address is already known. */
    public boolean knowsEmail() {
        return link instanceof Link.Joining joining && joining.email() instanceof Fact.Stated<?>;
    }
}
