package org.diapason.studio.people;

import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;
import org.diapason.core.people.Email;
import org.diapason.core.people.Link;
import org.diapason.core.people.Links;
import org.diapason.core.people.Pass;
import org.diapason.core.people.Token;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Visit;

/** What a link that works once opens. Looking at it does nothing, as programs that read mail look at every link. */
final class LinkPage {

    private static final String PAGE = "people/link.jte";
    private static final Text TAKEN = Text.both(
            "Cette adresse a déjà un compte\u00a0: connectez-vous d'abord, puis ouvrez le lien de nouveau.",
            "This address has an account already: sign in first, then open the link again.");

    private final Reception reception;
    private final WrongLinks wrong = new WrongLinks();

    LinkPage(Reception reception) {
        this.reception = reception;
    }

    Answer show(Visit visit) {
        return wrong.asked(visit, () -> behind(visit).map(link -> Answer.page(PAGE, view(visit, link))));
    }

    Answer use(Visit visit) {
        return wrong.asked(visit, () -> behind(visit).map(link -> use(visit, view(visit, link))));
    }

    private Optional<Link> behind(Visit visit) {
        return token(visit).flatMap(token -> reception.people().links().find(token, visit.now()));
    }

    private static Optional<Token> token(Visit visit) {
        return Token.parse(visit.part("token"));
    }

    private LinkView view(Visit visit, Link link) {
        Blanks blanks =
                new Blanks(visit.lang()).keep("name", visit.field("name")).keep("email", visit.field("email"));
        LinkView.Who who = LinkView.Who.NEW;
        if (link instanceof Link.Joining joining && joining.email() instanceof Fact.Stated<Email>(Email email)) {
            blanks.keep("email", email.value());
            who = who(visit, email);
        }
        return new LinkView(link, visit.path(), who, blanks);
    }

    private LinkView.Who who(Visit visit, Email email) {
        Optional<Account> known = reception.people().accounts().find(email);
        if (known.isEmpty()) {
            return LinkView.Who.NEW;
        }
        return mine(visit).map(Account::id).filter(known.get().id()::equals).isPresent()
                ? LinkView.Who.HERE
                : LinkView.Who.ELSEWHERE;
    }

    private Optional<Account> mine(Visit visit) {
        return visit.caller()
                .pass()
                .flatMap(pass -> pass instanceof Pass.OfAccount shown
                        ? reception
                                .people()
                                .accounts()
                                .find(shown.account())
                                .filter(each -> each.edition() == shown.edition())
                        : Optional.empty());
    }

    private Answer use(Visit visit, LinkView view) {
        return switch (view.who()) {
            case NEW -> begin(visit, view);
            case HERE -> join(visit);
            case ELSEWHERE -> Answer.refused(PAGE, view);
        };
    }

    private Answer join(Visit visit) {
        Account account = mine(visit).orElseThrow();
        Token token = token(visit).orElseThrow();
        Optional<Link> link = behind(visit);
        return link.isPresent()
                        && link.get() instanceof Link.Joining joining
                        && reception.people().links().join(token, account.id(), visit.now())
                ? new Answer.Entered(new Pass.OfAccount(joining.organisation(), account.id(), account.edition()), "/")
                : Answer.notFound();
    }

    private Answer begin(Visit visit, LinkView view) {
        String password = Words.plain(visit.field("password"));
        Blanks blanks = view.blanks();
        Optional<Email> email = Email.parse(blanks.value("email"));
        if (view.joins()) {
            Words.name(blanks, "name", blanks.value("name"));
            blanks.refuseIf(email.isEmpty(), "email", Words.EMAIL);
        }
        Words.password(blanks, "password", password, blanks.value("email"));
        if (!blanks.isClean()) {
            return Answer.refused(PAGE, view);
        }
        Links links = reception.people().links();
        Token token = token(visit).orElseThrow();
        String sealed = reception.seal().seal(password);
        Optional<Account> account = view.joins()
                ? links.join(
                        token,
                        new Links.Newcomer(blanks.value("name"), email.orElseThrow(), visit.lang(), sealed),
                        visit.now())
                : links.renew(token, sealed, visit.now());
        if (account.isEmpty()) {
            blanks.refuse("email", TAKEN);
            return Answer.refused(PAGE, view);
        }
        return Entry.into(reception.people(), account.get(), visit);
    }
}
