package org.diapason.studio.people;

import java.util.Optional;
import org.diapason.core.people.Members;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Visit;

/** Who belongs to the organisation, in which role, and who was asked to join. */
final class MembersPage {

    private static final String PAGE = "people/members.jte";

    private final Reception reception;

    MembersPage(Reception reception) {
        this.reception = reception;
    }

    Answer show(Visit visit) {
        return Answer.page(PAGE, view(visit, blanks(visit), Optional.empty()));
    }

    /** The page with a link that is shown this once. */
    Answer showing(Visit visit, Handed handed) {
        return Answer.page(PAGE, view(visit, new Blanks(visit.lang()), Optional.of(handed)));
    }

    /** The page with what is wrong with the form. */
    Answer refusing(Visit visit, Blanks blanks) {
        return Answer.refused(PAGE, view(visit, blanks, Optional.empty()));
    }

    static Blanks blanks(Visit visit) {
        return new Blanks(visit.lang()).keep("email", visit.field("email")).keep("role", visit.field("role"));
    }

    private MembersView view(Visit visit, Blanks blanks, Optional<Handed> handed) {
        Members members = reception.people().members();
        return new MembersView(
                members.list(visit.organisation()),
                members.invitations(visit.organisation()).stream()
                        .map(each -> MembersView.Waiting.of(each, visit))
                        .toList(),
                visit.who().id(),
                blanks,
                handed);
    }
}
