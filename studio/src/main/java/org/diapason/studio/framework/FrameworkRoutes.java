package org.diapason.studio.framework;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of step 3. */
public final class FrameworkRoutes implements Room {

    private static final String FRAMEWORK = "/series/{series}/framework";
    private static final String ELEMENT = FRAMEWORK + "/elements/{element}";

    private final FrameworkPage page;
    private final ElementPage element;
    private final KindPage kind;
    private final VersionPages versions;
    private final BookPage book;
    private final SettingsPage settings;

    public FrameworkRoutes(Studio studio) {
        page = new FrameworkPage(studio);
        element = new ElementPage(studio);
        kind = new KindPage(studio);
        versions = new VersionPages(studio);
        book = new BookPage(studio);
        settings = new SettingsPage(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(FRAMEWORK, Right.READ, page::show),
                Route.get(FRAMEWORK + "/book", Right.READ, book::show),
                Route.get(FRAMEWORK + "/settings", Right.DESIGN, settings::show),
                Route.post(FRAMEWORK + "/settings", Right.DESIGN, settings::save),
                Route.get(ELEMENT, Right.READ, element::show),
                Route.post(ELEMENT, Right.DESIGN, element::decide),
                Route.post(ELEMENT + "/removal", Right.DESIGN, element::remove),
                Route.get(FRAMEWORK + "/kinds", Right.DESIGN, kind::show),
                Route.post(FRAMEWORK + "/kinds", Right.DESIGN, kind::add),
                Route.post(FRAMEWORK + "/review-requests", Right.DESIGN, versions::ask),
                Route.post(FRAMEWORK + "/remarks", Right.SPEAK, versions::remark),
                Route.post(FRAMEWORK + "/draft/removal", Right.DESIGN, versions::drop),
                Route.post(FRAMEWORK + "/versions", Right.DECIDE, versions::publish),
                Route.get(FRAMEWORK + "/comparison", Right.READ, versions::compare),
                Route.get(FRAMEWORK + "/upgrade", Right.READ, versions::upgrade),
                Route.post(FRAMEWORK + "/pin", Right.DECIDE, versions::pin));
    }
}
