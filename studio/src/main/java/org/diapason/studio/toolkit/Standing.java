package org.diapason.studio.toolkit;

/** How a file stands, the worst first. */
public enum Standing {
    MISSING,
    STALE,
    CURRENT;

    /** The shape and colour by which it is told, beside its word. */
    public String shape() {
        return switch (this) {
            case MISSING -> "silent";
            case STALE -> "to-judge";
            case CURRENT -> "in-tune";
        };
    }
}
