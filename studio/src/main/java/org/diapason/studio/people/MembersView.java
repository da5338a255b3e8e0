package org.diapason.studio.people;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.people.Invitation;
import org.diapason.core.people.Person;
import org.diapason.core.people.Role;
import org.diapason.studio.shell.Visit;

/**
 * The people of the organisation.
 *
 * @param people who belongs, by name
 * @param invited who was asked and has not come yet
 * @param self who looks at the page
 * @param blanks what was typed into the invitation, and what is wrong with it
 * @param handed a link to hand on, shown this once
 */
public record MembersView(List<Person> people, List<Waiting> invited, Id self, Blanks blanks, Optional<Handed> handed) {

    public MembersView {
        people = List.copyOf(people);
        invited = List.copyOf(invited);
    }

    /** The roles that can be given. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** The role that the invitation proposes. */
    public Role proposed() {
        return MemberActs.role(blanks.value("role")).orElse(Role.DESIGNER);
    }

    /** Whether this person is the one who looks. */
    public boolean isSelf(Person person) {
        return person.account().equals(self);
    }

    /** Whether this person could leave the organisation without an owner. */
    public boolean isLastOwner(Person person) {
        return person.role() == Role.OWNER
                && people.stream().filter(each -> each.role() == Role.OWNER).count() == 1;
    }

    /**
     * An invitation that waits.
     *
     * @param id which one
     * @param email for whom
     * @param role the role, in words
     * @param until until when the link works, in words
     * @param late whether it works no longer
     */
    public record Waiting(Id id, String email, String role, String until, boolean late) {

        static Waiting of(Invitation invitation, Visit visit) {
            return new Waiting(
                    invitation.id(),
                    invitation.email().value(),
                    invitation.role().label().show(visit.lang()),
                    visit.say().date(invitation.until().atZone(visit.zone()).toLocalDate()),
                    !invitation.until().isAfter(visit.now()));
        }
    }
}
