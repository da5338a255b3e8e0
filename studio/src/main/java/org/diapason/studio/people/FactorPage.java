package org.diapason.studio.people;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;
import org.diapason.core.people.Accounts;
import org.diapason.core.people.Pass;
import org.diapason.core.people.RecoveryCodes;
import org.diapason.core.people.Totp;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Visit;

/** Setting up a second factor: a secret, shown as a picture and as letters, counts once its digits came back. */
final class FactorPage {

    private static final String PAGE = "people/factor.jte";

    private static final Text DIGITS = Text.both(
            "Ces chiffres ne conviennent pas. Vérifiez l'heure de l'appareil, puis écrivez ceux qu'il montre maintenant.",
            "These digits do not fit. Check the time on the device, then write those that it shows now.");

    private final Reception reception;

    FactorPage(Reception reception) {
        this.reception = reception;
    }

    /** Somebody who has a factor sees that it is there, and a new secret only when they ask for another device. */
    Answer show(Visit visit) {
        boolean other = !visit.field("other").isEmpty();
        return Answer.page(PAGE, view(visit, other ? Totp.fresh().secret() : "", List.of(), new Blanks(visit.lang())));
    }

    private FactorView view(Visit visit, String secret, List<String> codes, Blanks blanks) {
        Account account = AccountPage.of(reception, visit);
        boolean has = account.factor().isStated();
        boolean begins = !has && secret.isEmpty() && codes.isEmpty();
        return new FactorView(
                has, account.email().value(), begins ? Totp.fresh().secret() : secret, codes, blanks);
    }

    /** Whoever sits down at an open session cannot set up a factor of their own: the password is asked for. */
    Answer confirm(Visit visit) {
        Account account = AccountPage.of(reception, visit);
        String secret = visit.field("secret");
        Blanks blanks = new Blanks(visit.lang());
        if (!Totp.isSecret(secret) || !reception.knows(account, visit, "password")) {
            blanks.refuse("password", Words.NOT_YOURS);
            return Answer.refused(PAGE, view(visit, Totp.isSecret(secret) ? secret : "", List.of(), blanks));
        }
        Totp totp = new Totp(secret);
        OptionalLong step = totp.step(visit.field("code").replace(" ", ""), visit.now(), 0);
        if (step.isEmpty()) {
            blanks.refuse("code", DIGITS);
            return Answer.refused(PAGE, view(visit, secret, List.of(), blanks));
        }
        RecoveryCodes codes = RecoveryCodes.fresh();
        Accounts accounts = reception.people().accounts();
        long edition = accounts.factor(account.id(), Fact.of(totp), codes.digests(account.id()));
        accounts.spend(account.id(), step.getAsLong());
        return new Answer.Renewed(
                new Pass.OfAccount(visit.organisation(), account.id(), edition),
                PAGE,
                view(visit, "", codes.codes(), blanks));
    }

    Answer remove(Visit visit) {
        Account account = AccountPage.of(reception, visit);
        if (!reception.knows(account, visit, "password")) {
            Blanks blanks = new Blanks(visit.lang()).refuse("password", Words.NOT_YOURS);
            return Answer.refused(PAGE, view(visit, "", List.of(), blanks));
        }
        long edition = reception.people().accounts().factor(account.id(), Fact.silent(), Set.of());
        return new Answer.Entered(new Pass.OfAccount(visit.organisation(), account.id(), edition), "/account");
    }
}
