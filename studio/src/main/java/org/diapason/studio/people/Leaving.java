package org.diapason.studio.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Membership;
import org.diapason.core.people.Role;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Visit;

/** Taking along what the studio keeps of oneself, and being forgotten by it. */
final class Leaving {

    private static final Text OWNER = Text.both(
            "Vous êtes la seule ou le seul propriétaire d'une organisation\u00a0: donnez d'abord ce rôle à quelqu'un.",
            "You are the only owner of an organisation: give somebody that role first.");

    private final Reception reception;
    private final AccountPage page;

    Leaving(Reception reception, AccountPage page) {
        this.reception = reception;
        this.page = page;
    }

    Answer export(Visit visit) {
        Account account = AccountPage.of(reception, visit);
        List<Membership> where = reception.people().accounts().memberships(account.id());
        byte[] file = new AccountExport(account, where).json().getBytes(StandardCharsets.UTF_8);
        return new Answer.Download("diapason-account.json", "application/json", out -> out.write(file));
    }

    Answer depart(Visit visit) {
        Account account = AccountPage.of(reception, visit);
        if (!reception.knows(account, visit, "leave-password")) {
            return page.refusing(visit, "leave-password", Words.NOT_YOURS);
        }
        if (ownsAlone(account)) {
            return page.refusing(visit, "leave-password", OWNER);
        }
        reception.people().accounts().erase(account.id(), new Actor.Studio(visit.organisation()), visit.now());
        return new Answer.Left("/sign-in");
    }

    private boolean ownsAlone(Account account) {
        return reception.people().accounts().memberships(account.id()).stream()
                .filter(each -> each.role() == Role.OWNER)
                .anyMatch(each -> reception.people().members().ownsAlone(each.organisation(), account.id()));
    }
}
