package org.diapason.studio.registers;

import java.util.List;
import java.util.function.Function;
import org.diapason.core.base.Id;
import org.diapason.core.people.Person;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of registers, and of the steps that are made of them. */
public final class RegisterRoutes implements Room {

    private static final String SERIES = "/series/{series}";
    private static final String REGISTER = SERIES + "/registers/{register}";

    private final EndorsementsPage endorsements;
    private final EntryPage entry;

    /** The rooms of registers; a facilitator is one of the members of the organisation, where somebody chooses so. */
    public RegisterRoutes(Studio studio, Function<Id, List<Person>> members) {
        endorsements = new EndorsementsPage(studio.desk());
        entry = new EntryPage(studio, members);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(SERIES + "/endorsements", Right.READ, endorsements::show),
                Route.get(REGISTER + "/new", Right.DESIGN, entry::showNew),
                Route.post(REGISTER + "/new", Right.DESIGN, entry::add),
                Route.get(REGISTER + "/{position}", Right.DESIGN, entry::show),
                Route.post(REGISTER + "/{position}", Right.DESIGN, entry::save),
                Route.post(REGISTER + "/{position}/removal", Right.DESIGN, entry::remove));
    }
}
