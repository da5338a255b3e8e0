package org.diapason.core.harmony.pathway;

import java.util.List;
import org.diapason.core.base.Code;

/** Something in the prerequisites that does not fit the approach, or too little stated to tell. */
public sealed interface Breach {

    /** Nobody said which approach the series takes. */
    record ApproachUntold() implements Breach {}

    /** Nobody said whether this micro-credential belongs to the core or is an extra. */
    record RoleUntold(Code microCredential) implements Breach {}

    /** Nobody said what these micro-credentials require, and no order is stated, so that they may or may not form a line. */
    record LineUntold(List<Code> microCredentials) implements Breach {
        public LineUntold {
            microCredentials = List.copyOf(microCredentials);
        }
    }

    /** These micro-credentials stand side by side, where each should come after the one before. */
    record SideBySide(List<Code> microCredentials) implements Breach {
        public SideBySide {
            microCredentials = List.copyOf(microCredentials);
        }
    }

    /** The stated order puts a micro-credential before one that it requires. */
    record AgainstTheOrder(Code microCredential, Code required) implements Breach {}

    /** A micro-credential requires another, where any order should do. */
    record Requires(Code microCredential, Code required) implements Breach {}

    /** A micro-credential cannot be earned without an extra. */
    record NeedsAnExtra(Code microCredential, Code extra) implements Breach {}

    /** A hybrid series has extras and no core. */
    record NoCore() implements Breach {}

    /** Whether too little is stated to tell. */
    default boolean isUntold() {
        return switch (this) {
            case ApproachUntold ignored -> true;
            case RoleUntold ignored -> true;
            case LineUntold ignored -> true;
            case SideBySide ignored -> false;
            case AgainstTheOrder ignored -> false;
            case Requires ignored -> false;
            case NeedsAnExtra ignored -> false;
            case NoCore ignored -> false;
        };
    }
}
