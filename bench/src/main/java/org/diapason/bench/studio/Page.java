package org.diapason.bench.studio;

import org.diapason.core.base.Id;

/** The pages that are measured. */
enum Page {
    HOME("/series/{series}", "id=\"next\""),
    MATRIX("/series/{series}/matrix", "id=\"matrix\""),
    EDITOR("/series/{series}/micro-credentials/{micro}/{part}", "name=\"revision\"");

    private final String route;
    private final String mark;

    Page(String route, String mark) {
        this.route = route;
        this.mark = mark;
    }

    String route() {
        return route;
    }

    /** Its path in this series, without the language. */
    String path(Id series) {
        return route.replace("{series}", series.toString())
                .replace("{micro}", "FE")
                .replace("{part}", "identity");
    }

    /** Refuses what is not this page of this series, whole. */
    void check(String body, Id series) {
        if (!body.stripTrailing().endsWith("</html>")
                || !body.contains(mark)
                || !body.contains("/series/" + series + "/")) {
            throw new IllegalStateException("Not " + this + " of " + series + ": " + body);
        }
    }
}
