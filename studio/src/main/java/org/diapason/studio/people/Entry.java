package org.diapason.studio.people;

import java.util.List;
import org.diapason.core.people.Account;
import org.diapason.core.people.Membership;
import org.diapason.core.people.Pass;
import org.diapason.core.people.People;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Visit;

/** The last step of every way in: an account, and the organisation in which it begins. */
final class Entry {

    private Entry() {}

    /** Lets the account in where it belongs; nowhere is said so on the page of those who have no organisation. */
    static Answer into(People people, Account account, Visit visit) {
        List<Membership> where = people.accounts().memberships(account.id());
        if (where.isEmpty()) {
            return Answer.refused("people/nowhere.jte", account.name());
        }
        return new Answer.Entered(
                new Pass.OfAccount(where.getFirst().organisation(), account.id(), account.edition()), back(visit));
    }

    /** The page that was asked for before signing in, when it is one of ours. */
    static String back(Visit visit) {
        String to = visit.field("to");
        return to.startsWith("/") && !to.startsWith("//") && to.chars().noneMatch(c -> c < ' ' || c == '\\') ? to : "/";
    }
}
