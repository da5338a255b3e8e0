package org.diapason.studio.letterheads;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of an organisation's own Word templates. */
public final class LetterheadRoutes implements Room {

    static final String HERE = "toolkit/templates";

    private static final String TEMPLATES = "/series/{series}/" + HERE;

    private final LetterheadPage page;

    public LetterheadRoutes(Studio studio) {
        page = new LetterheadPage(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(TEMPLATES, Right.READ, page::show),
                Route.post(TEMPLATES, Right.DESIGN, page::take),
                Route.get(TEMPLATES + "/file", Right.READ, page::file),
                Route.post(TEMPLATES + "/{template}/removal", Right.DESIGN, page::remove));
    }
}
