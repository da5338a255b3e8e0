package org.diapason.studio.shell;

import java.util.List;
import org.diapason.core.base.Text;
import org.diapason.core.people.Right;

/** The pages of an organisation that belong to no series, in the order in which the account menu names them. */
public final class HousePages {

    /** Whoever adds a page to the organisation adds its line here. */
    private static final List<HousePage> ALL = List.of(
            new HousePage("/", Text.both("Toutes les séries", "All series"), Right.READ),
            new HousePage("/members", Text.both("Personnes et rôles", "People and roles"), Right.GOVERN),
            new HousePage("/guests", Text.both("Personnes invitées", "Guests"), Right.DECIDE),
            new HousePage("/organisation", Text.both("L'organisation", "The organisation"), Right.GOVERN),
            new HousePage("/organisations", Text.both("Vos organisations", "Your organisations"), Right.READ),
            new HousePage("/account", Text.both("Votre compte", "Your account"), Right.READ));

    private HousePages() {}

    /** All of them. */
    public static List<HousePage> all() {
        return ALL;
    }

    /**
     * A page of the organisation.
     *
     * @param path its path without the language
     * @param label what it is called
     * @param right what a visitor must be allowed to do to be shown the way there
     */
    public record HousePage(String path, Text label, Right right) {}
}
