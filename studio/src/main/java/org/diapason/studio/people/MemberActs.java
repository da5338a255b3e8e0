package org.diapason.studio.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.people.Email;
import org.diapason.core.people.Invitation;
import org.diapason.core.people.Members;
import org.diapason.core.people.Role;
import org.diapason.core.people.Token;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Visit;

/** What whoever governs an organisation does with its people. */
final class MemberActs {

    private static final Duration INVITED = Duration.ofDays(14);
    private static final Duration RENEWED = Duration.ofHours(24);

    private static final Text CHANGED = Text.both("Le rôle est changé.", "The role has changed.");
    private static final Text REMOVED =
            Text.both("La personne n'en fait plus partie.", "The person no longer belongs.");
    private static final Text WITHDRAWN = Text.both("L'invitation est reprise.", "The invitation is taken back.");
    private static final Text STAYS = Text.both(
            "Rien n'a changé\u00a0: une organisation garde toujours une ou un propriétaire.",
            "Nothing has changed: an organisation always keeps an owner.");
    private static final Text ELSEWHERE = Text.both(
            "Cette personne appartient aussi à une autre organisation\u00a0: elle seule peut changer son mot de passe.",
            "This person belongs to another organisation as well: only they can change their password.");
    private static final Text ALSO_ELSEWHERE = Text.both(
            "Cette personne appartient aussi à une autre organisation\u00a0: elle seule peut s'effacer\u00a0; vous pouvez la retirer.",
            "This person belongs to another organisation as well: only they can erase themselves; you can remove them.");
    private static final Text ERASED = Text.both(
            "La personne est effacée\u00a0: ce qu'elle a fait reste, plus rien ne dit qui elle était.",
            "The person is erased: what they did stays, and nothing says any more who they were.");
    private static final Text HERE_ALREADY = Text.both(
            "Cette personne fait déjà partie de l'organisation.", "This person belongs to the organisation already.");

    private final Reception reception;
    private final MembersPage page;

    MemberActs(Reception reception, MembersPage page) {
        this.reception = reception;
        this.page = page;
    }

    /** The role of this word, when there is one. */
    static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(word))
                .findFirst();
    }

    Answer invite(Visit visit) {
        Blanks blanks = MembersPage.blanks(visit);
        Optional<Email> email = Email.parse(blanks.value("email"));
        Optional<Role> role = role(blanks.value("role"));
        if (role.isEmpty()) {
            return Answer.notFound();
        }
        blanks.refuseIf(email.isEmpty(), "email", Words.EMAIL);
        email.ifPresent(each -> blanks.refuseIf(belongs(visit, each), "email", HERE_ALREADY));
        if (!blanks.isClean()) {
            return page.refusing(visit, blanks);
        }
        Token token = Token.fresh();
        Instant until = visit.now().plus(INVITED);
        members()
                .invite(
                        new Invitation(Id.fresh(), email.orElseThrow(), role.get(), until),
                        token,
                        visit.who(),
                        visit.now());
        return page.showing(visit, handed(visit, email.orElseThrow().value(), token, until));
    }

    private boolean belongs(Visit visit, Email email) {
        return members().list(visit.organisation()).stream()
                .anyMatch(person -> person.email().equals(email));
    }

    private Handed handed(Visit visit, String to, Token token, Instant until) {
        return new Handed(
                to,
                reception.address(visit.lang().tag(), "/link/" + token.value()),
                visit.say().date(until.atZone(visit.zone()).toLocalDate()));
    }

    Answer withdraw(Visit visit) {
        return id(visit, "invitation")
                .filter(id -> members().withdraw(id, visit.who(), visit.now()))
                .map(_ -> Answer.seeOther("/members", WITHDRAWN))
                .orElseGet(Answer::notFound);
    }

    Answer change(Visit visit) {
        Optional<Role> role = role(visit.field("role"));
        return role.isEmpty()
                ? Answer.notFound()
                : onMember(visit, id -> said(members().change(id, role.get(), visit.who(), visit.now()), CHANGED));
    }

    Answer remove(Visit visit) {
        return onMember(visit, id -> said(members().remove(id, visit.who(), visit.now()), REMOVED));
    }

    /** Nothing says any more who this was; only of somebody who belongs nowhere else, and not of the last owner. */
    Answer erase(Visit visit) {
        return onMember(visit, id -> {
            if (reception.people().accounts().memberships(id).size() > 1) {
                return Answer.seeOther("/members", ALSO_ELSEWHERE);
            }
            if (isSelf(visit, id) || members().ownsAlone(visit.organisation(), id)) {
                return Answer.seeOther("/members", STAYS);
            }
            reception.people().accounts().erase(id, visit.who(), visit.now());
            return Answer.seeOther("/members", ERASED);
        });
    }

    private static boolean isSelf(Visit visit, Id account) {
        return visit.who().id().equals(account);
    }

    Answer renew(Visit visit) {
        Token token = Token.fresh();
        Instant until = visit.now().plus(RENEWED);
        return onMember(
                visit,
                id -> members().renew(id, token, until, visit.who(), visit.now())
                        ? page.showing(visit, handed(visit, name(visit, id), token, until))
                        : Answer.seeOther("/members", ELSEWHERE));
    }

    private static Answer said(boolean done, Text words) {
        return Answer.seeOther("/members", done ? words : STAYS);
    }

    /** Somebody who does not belong is nobody here. */
    private Answer onMember(Visit visit, Function<Id, Answer> act) {
        return id(visit, "member")
                .filter(id -> members().list(visit.organisation()).stream()
                        .anyMatch(person -> person.account().equals(id)))
                .map(act)
                .orElseGet(Answer::notFound);
    }

    private String name(Visit visit, Id account) {
        return members().list(visit.organisation()).stream()
                .filter(person -> person.account().equals(account))
                .map(person -> person.name())
                .findFirst()
                .orElse("");
    }

    private Members members() {
        return reception.people().members();
    }

    static Optional<Id> id(Visit visit, String part) {
        return Id.parse(visit.part(part));
    }
}
