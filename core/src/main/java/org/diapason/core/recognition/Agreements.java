package org.diapason.core.recognition;

import java.util.List;

/** The agreements under which a series is recognised elsewhere. */
public record Agreements(List<Agreement> all) {

    /** No agreement stated. */
    public static final Agreements NONE = new Agreements(List.of());

    public Agreements {
        all = List.copyOf(all);
    }
}
