package org.diapason.studio.reviews;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of quality reviews. */
public final class ReviewRoutes implements Room {

    private static final String REVIEWS = "/series/{series}/reviews";

    private final ReviewPage page;

    public ReviewRoutes(Studio studio) {
        page = new ReviewPage(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(REVIEWS, Right.READ, page::show),
                Route.post(REVIEWS, Right.REVIEW, page::rate),
                Route.post(REVIEWS + "/rubric", Right.DESIGN, page::choose));
    }
}
