package org.diapason.studio.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;
import org.diapason.core.people.Attempts;
import org.diapason.core.people.Email;
import org.diapason.core.people.Pass;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Visit;

/**
 * Signing in by address and password. Whether an address is known shows neither in the answer nor in the time that it
 * takes.
 */
final class SignInPage {

    private static final String PAGE = "people/sign-in.jte";
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int FROM_ONE_PLACE_FOR_ONE = 10;
    private static final int FOR_ONE = 100;
    private static final int FROM_ONE_PLACE = 100;

    private static final Text WRONG = Text.both(
            "Cette adresse et ce mot de passe ne vont pas ensemble.",
            "This address and this password do not go together.");

    private static final Text UNKNOWN = Text.both(
            "L'adresse que l'on nous y donne n'a pas de compte ici. Demandez une invitation.",
            "The address that we are given there has no account here. Ask for an invitation.");
    private static final Text FAILED = Text.both(
            "La connexion ailleurs n'a pas abouti. Réessayez, ou utilisez votre mot de passe.",
            "Signing in elsewhere did not work. Try again, or use your password.");

    private final Reception reception;

    SignInPage(Reception reception) {
        this.reception = reception;
    }

    Answer show(Visit visit) {
        return visit.actor().isPresent()
                ? Answer.seeOther(Entry.back(visit), Text.both("", ""))
                : Answer.page(PAGE, noticing(visit, view(visit)));
    }

    private SignInView view(Visit visit) {
        return new SignInView(
                new Blanks(visit.lang()).keep("email", visit.field("email")), Entry.back(visit), reception.elsewhere());
    }

    /** What came of signing in elsewhere, when somebody comes back from there. */
    private static SignInView noticing(Visit visit, SignInView view) {
        switch (visit.field("elsewhere")) {
            case "unknown" -> view.blanks().refuse("email", UNKNOWN);
            case "failed" -> view.blanks().refuse("email", FAILED);
            default -> {
                // Nobody comes back from there.
            }
        }
        return view;
    }

    Answer enter(Visit visit) {
        String typed = address(visit);
        String password = Words.plain(visit.field("password"));
        SignInView view = view(visit);
        if (!mayTry(visit, typed)) {
            reception.seal().pretend(password);
            view.blanks().refuse("email", Words.LATER);
            return new Answer.Page(PAGE, view, 429);
        }
        Optional<Account> account =
                Email.parse(typed).flatMap(reception.people().accounts()::find);
        if (!opens(account, password)) {
            view.blanks().refuse("email", WRONG);
            return Answer.refused(PAGE, view);
        }
        reception.people().attempts().forget(here(visit, typed));
        return account.get().factor().isSilent()
                ? Entry.into(reception.people(), account.get(), visit)
                : new Answer.Entered(
                        new Pass.Half(account.get().id(), account.get().edition(), visit.now()),
                        "/sign-in/code?to=" + URLEncoder.encode(view.to(), StandardCharsets.UTF_8));
    }

    /** A password is weighed in any case, as the time that it takes would tell whether there is an account. */
    private boolean opens(Optional<Account> account, String password) {
        Optional<Account> kept = account.filter(known -> known.sealed().isStated());
        if (kept.isEmpty()) {
            reception.seal().pretend(password);
            return false;
        }
        return kept.get().sealed().is(hash -> reception.seal().matches(password, hash));
    }

    private boolean mayTry(Visit visit, String typed) {
        Attempts attempts = reception.people().attempts();
        boolean one = attempts.allow(here(visit, typed), FROM_ONE_PLACE_FOR_ONE, WHILE, visit.now());
        boolean two = attempts.allow("account " + typed, FOR_ONE, WHILE, visit.now());
        boolean three = attempts.allow("place " + visit.caller().from(), FROM_ONE_PLACE, WHILE, visit.now());
        return one && two && three;
    }

    /** However it is written, an address is one address: else each spelling of it could be tried anew. */
    private static String address(Visit visit) {
        String typed = visit.field("email");
        return Email.parse(typed).map(Email::value).orElse(typed);
    }

    private static String here(Visit visit, String typed) {
        return "account " + typed + " place " + visit.caller().from();
    }
}
