package org.diapason.studio.shell;

import org.diapason.core.people.Right;

/**
 * One address of the studio. It stands below /fr and /en alike, and asks for one right: of the series, where the path
 * names a {series}, else of the organisation.
 *
 * @param verb whether it looks or acts; looking never changes anything
 * @param path the path without its language, such as /series/{series}/matrix
 * @param right what a visitor must be allowed to do
 * @param handler what stands behind it
 */
public record Route(Verb verb, String path, Right right, Handler handler) {

    /** The name of the path's part that says which series. */
    public static final String SERIES = "series";

    /** An address to look at. */
    public static Route get(String path, Right right, Handler handler) {
        return new Route(Verb.GET, path, right, handler);
    }

    /** An address at which something is done. */
    public static Route post(String path, Right right, Handler handler) {
        return new Route(Verb.POST, path, right, handler);
    }

    /** Whether it belongs to one series. */
    public boolean isOfSeries() {
        return path.contains("{" + SERIES + "}");
    }
}
