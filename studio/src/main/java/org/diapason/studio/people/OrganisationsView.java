package org.diapason.studio.people;

import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.core.people.Membership;

/**
 * The organisations of a person.
 *
 * @param memberships those to which they belong
 * @param here the one in which they are
 * @param mayFound whether they may found another
 * @param blanks what was typed, and what is wrong with it
 */
public record OrganisationsView(List<Membership> memberships, Id here, boolean mayFound, Blanks blanks) {

    public OrganisationsView {
        memberships = List.copyOf(memberships);
    }
}
