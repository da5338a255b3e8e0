package org.diapason.studio.credentials;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of the micro-credentials. */
public final class CredentialRoutes implements Room {

    private static final String ALL = "/series/{series}/micro-credentials";
    private static final String ONE = ALL + "/{micro}";

    private final CredentialsPage all;
    private final PartPage part;
    private final ItemPage item;
    private final AlignmentPage alignment;
    private final LanguagesPage languages;
    private final Linter linter;

    public CredentialRoutes(Studio studio) {
        all = new CredentialsPage(studio);
        part = new PartPage(studio);
        item = new ItemPage(studio);
        alignment = new AlignmentPage(studio);
        languages = new LanguagesPage(studio);
        linter = new Linter(studio.desk());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ALL, Right.READ, all::show),
                Route.post(ALL, Right.DESIGN, all::add),
                Route.post(ALL + "/order", Right.DESIGN, all::move),
                Route.post(ALL + "/removal", Right.DESIGN, all::remove),
                Route.post(ALL + "/restoration", Right.DESIGN, all::restore),
                Route.get(ONE, Right.READ, part::first),
                Route.get(ONE + "/items", Right.READ, item::show),
                Route.post(ONE + "/items", Right.DESIGN, item::save),
                Route.get(ONE + "/items/new", Right.DESIGN, item::showNew),
                Route.post(ONE + "/items/new", Right.DESIGN, item::add),
                Route.post(ONE + "/items/order", Right.DESIGN, item::move),
                Route.post(ONE + "/items/removal", Right.DESIGN, item::remove),
                Route.post(ONE + "/outcome-remarks", Right.READ, linter::answer),
                Route.get(ONE + "/alignment", Right.READ, alignment::show),
                Route.post(ONE + "/alignment", Right.DESIGN, alignment::save),
                Route.get(ONE + "/languages", Right.READ, languages::show),
                Route.post(ONE + "/languages", Right.TRANSLATE, languages::save),
                Route.get(ONE + "/{part}", Right.READ, part::show),
                Route.post(ONE + "/{part}", Right.DESIGN, part::save));
    }
}
