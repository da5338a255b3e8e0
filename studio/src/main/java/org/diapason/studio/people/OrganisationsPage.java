package org.diapason.studio.people;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Membership;
import org.diapason.core.people.Organisation;
import org.diapason.core.people.Organisations;
import org.diapason.core.people.Pass;
import org.diapason.core.people.Role;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Visit;

/** The organisations to which somebody belongs, and the one in which they are. */
final class OrganisationsPage {

    private static final String PAGE = "people/organisations.jte";
    private static final Text NAME = Text.both(
            "Écrivez le nom de l'organisation, en " + Organisation.LONGEST_NAME + " caractères au plus.",
            "Write the name of the organisation, in " + Organisation.LONGEST_NAME + " characters at most.");

    private final Reception reception;

    OrganisationsPage(Reception reception) {
        this.reception = reception;
    }

    Answer show(Visit visit) {
        return Answer.page(PAGE, view(visit, new Blanks(visit.lang())));
    }

    private OrganisationsView view(Visit visit, Blanks blanks) {
        return new OrganisationsView(
                reception.people().accounts().memberships(visit.who().id()),
                visit.organisation(),
                mayFound(visit),
                blanks);
    }

    /** Whoever owns the organisation that was here first may found others: it is their studio. */
    private boolean mayFound(Visit visit) {
        Optional<Id> first = reception.people().organisations().first().map(Organisations.First::id);
        return reception.people().accounts().memberships(visit.who().id()).stream()
                .anyMatch(each -> each.role() == Role.OWNER
                        && first.filter(each.organisation()::equals).isPresent());
    }

    Answer found(Visit visit) {
        if (!mayFound(visit)) {
            return Answer.notFound();
        }
        String name = visit.field("name");
        Blanks blanks = new Blanks(visit.lang()).keep("name", name);
        if (name.isBlank() || name.length() > Organisation.LONGEST_NAME) {
            return Answer.refused(PAGE, view(visit, blanks.refuse("name", NAME)));
        }
        Id id = Id.fresh();
        Organisation organisation = new Organisation(
                id,
                name,
                visit.say().isFrench() ? List.of(Lang.FR, Lang.EN) : List.of(Lang.EN, Lang.FR),
                visit.zone(),
                "",
                0,
                false);
        Actor owner = new Actor.Member(id, visit.who().id(), visit.who().name(), Role.OWNER);
        reception.people().organisations().found(organisation, visit.who().id(), owner, visit.now());
        return into(visit, id);
    }

    Answer enter(Visit visit) {
        return MemberActs.id(visit, "organisation")
                .filter(id -> reception
                        .people()
                        .accounts()
                        .memberships(visit.who().id())
                        .stream()
                        .map(Membership::organisation)
                        .anyMatch(id::equals))
                .map(id -> into(visit, id))
                .orElseGet(Answer::notFound);
    }

    private Answer into(Visit visit, Id organisation) {
        Account account = AccountPage.of(reception, visit);
        return new Answer.Entered(new Pass.OfAccount(organisation, account.id(), account.edition()), "/");
    }
}
