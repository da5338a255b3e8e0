package org.diapason.bench.studio;

import org.diapason.core.base.Id;

/** The pages that are measured. */
enum Page {
    HOME("/series/{series}"),
    MATRIX("/series/{series}/matrix"),
    EDITOR("/series/{series}/micro-credentials/{micro}/{part}");

    private final String route;

    Page(String route) {
        this.route = route;
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
}
