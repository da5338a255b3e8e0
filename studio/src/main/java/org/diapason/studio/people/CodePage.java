package org.diapason.studio.people;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;
import org.diapason.core.people.Accounts;
import org.diapason.core.people.Pass;
import org.diapason.core.people.RecoveryCodes;
import org.diapason.core.people.Totp;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Visit;

/** The second factor, for those who gave their password a moment ago. */
final class CodePage {

    private static final String PAGE = "people/code.jte";
    private static final Duration AFTER_PASSWORD = Duration.ofMinutes(10);
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int TRIES = 6;

    private static final Text WRONG = Text.both(
            "Ce code ne convient pas. Chacun sert une fois\u00a0; attendez le suivant.",
            "This code does not fit. Each works once; wait for the next one.");
    private static final Text NOTHING = Text.both("", "");

    private final Reception reception;

    CodePage(Reception reception) {
        this.reception = reception;
    }

    Answer show(Visit visit) {
        return half(visit).isPresent() ? Answer.page(PAGE, view(visit)) : Answer.seeOther("/sign-in", NOTHING);
    }

    private static SignInView view(Visit visit) {
        return new SignInView(new Blanks(visit.lang()), Entry.back(visit), "");
    }

    Answer enter(Visit visit) {
        Optional<Account> account = half(visit);
        if (account.isEmpty()) {
            return Answer.seeOther("/sign-in", NOTHING);
        }
        SignInView view = view(visit);
        if (!reception.people().attempts().allow("code " + account.get().id(), TRIES, WHILE, visit.now())) {
            view.blanks().refuse("code", Words.LATER);
            return new Answer.Page(PAGE, view, 429);
        }
        if (!opens(account.get(), visit.field("code"), visit)) {
            view.blanks().refuse("code", WRONG);
            return Answer.refused(PAGE, view);
        }
        reception.people().attempts().forget("code " + account.get().id());
        return Entry.into(reception.people(), account.get(), visit);
    }

    private Optional<Account> half(Visit visit) {
        return visit.caller()
                .pass()
                .filter(pass -> pass instanceof Pass.Half half
                        && visit.now().isBefore(half.since().plus(AFTER_PASSWORD)))
                .map(pass -> (Pass.Half) pass)
                .flatMap(half -> reception
                        .people()
                        .accounts()
                        .find(half.account())
                        .filter(account -> account.edition() == half.edition()));
    }

    private boolean opens(Account account, String typed, Visit visit) {
        Accounts accounts = reception.people().accounts();
        if (!(account.factor() instanceof Fact.Stated<Totp>(Totp totp))) {
            return false;
        }
        OptionalLong step = totp.step(typed.replace(" ", ""), visit.now(), accounts.lastStep(account.id()));
        return step.isPresent()
                ? accounts.spend(account.id(), step.getAsLong())
                : accounts.spend(account.id(), RecoveryCodes.digest(account.id(), typed));
    }
}
