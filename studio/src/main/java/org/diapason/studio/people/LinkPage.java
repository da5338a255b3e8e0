package org.diapason.studio.people;

import java.util.Optional;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;
import org.diapason.core.people.Email;
import org.diapason.core.people.Link;
import org.diapason.core.people.Links;
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

    LinkPage(Reception reception) {
        this.reception = reception;
    }

    Answer show(Visit visit) {
        return behind(visit)
                .<Answer>map(link -> Answer.page(PAGE, view(visit, link)))
                .orElseGet(Answer::notFound);
    }

    Answer use(Visit visit) {
        return behind(visit).map(link -> use(visit, view(visit, link))).orElseGet(Answer::notFound);
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
        if (link instanceof Link.Joining joining) {
            joining.email().ifStated(email -> blanks.keep("email", email.value()));
        }
        return new LinkView(link, visit.path(), blanks);
    }

    private Answer use(Visit visit, LinkView view) {
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
