package org.diapason.studio.people;

import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;
import org.diapason.core.people.Pass;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Visit;

/** What somebody sets for themselves: name, language, password. */
final class AccountPage {

    private static final String PAGE = "people/account.jte";

    private static final Text DESCRIBED = Text.both("C'est enregistré.", "It is saved.");
    private static final Text WRONG =
            Text.both("Ce n'est pas votre mot de passe actuel.", "This is not your present password.");

    private final Reception reception;

    AccountPage(Reception reception) {
        this.reception = reception;
    }

    /** The account of whoever visits: these pages ask for a right that only members have. */
    static Account of(Reception reception, Visit visit) {
        return reception.people().accounts().find(visit.who().id()).orElseThrow();
    }

    Answer show(Visit visit) {
        Account account = of(reception, visit);
        return Answer.page(PAGE, view(account, blanks(account, visit)));
    }

    /** The page again, with what is wrong beside a field. */
    Answer refusing(Visit visit, String field, Text why) {
        Account account = of(reception, visit);
        return Answer.refused(PAGE, view(account, blanks(account, visit).refuse(field, why)));
    }

    private static Blanks blanks(Account account, Visit visit) {
        return new Blanks(visit.lang())
                .keep("name", account.name())
                .keep("lang", account.lang().tag());
    }

    private AccountView view(Account account, Blanks blanks) {
        return new AccountView(
                account, reception.people().accounts().memberships(account.id()).size() > 1, blanks);
    }

    Answer describe(Visit visit) {
        Account account = of(reception, visit);
        String name = visit.field("name");
        Blanks blanks = blanks(account, visit).keep("name", name);
        Words.name(blanks, "name", name);
        if (!blanks.isClean()) {
            return Answer.refused(PAGE, view(account, blanks));
        }
        Lang lang = visit.field("lang").equals("fr") ? Lang.FR : Lang.EN;
        reception.people().accounts().describe(account.id(), name, lang);
        return Answer.seeOther("/account", DESCRIBED);
    }

    Answer seal(Visit visit) {
        Account account = of(reception, visit);
        String fresh = Words.plain(visit.field("fresh"));
        Blanks blanks = blanks(account, visit).refuseIf(!reception.knows(account, visit, "present"), "present", WRONG);
        Words.password(blanks, "fresh", fresh, account.email().value());
        if (!blanks.isClean()) {
            return Answer.refused(PAGE, view(account, blanks));
        }
        long edition = reception
                .people()
                .accounts()
                .seal(account.id(), reception.seal().seal(fresh));
        return new Answer.Entered(new Pass.OfAccount(visit.organisation(), account.id(), edition), "/account");
    }
}
