package org.diapason.core.harmony;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/** Something that a check found; each check nests its own findings as records. */
public interface Finding {

    /** Where it stands in the series. */
    Place place();

    /** What was found, in one sentence. */
    Text message();

    /** How to mend it here, in one sentence. */
    Text mend();

    /** The micro-credential or milestone it concerns; silent when it concerns the series. */
    default Fact<Code> credential() {
        return Fact.silent();
    }

    /**
     * How strongly the framework asks for the very thing that was found, where it decided about it apart from the check:
     * an element of which it says "may" cannot be broken more strongly than that.
     */
    default Fact<Obligation> asked() {
        return Fact.silent();
    }

    /** Whether something is wrong, or nobody has said enough to tell. */
    default Tone tone() {
        return Tone.BROKEN;
    }

    /** What kind of thing was found. */
    enum Tone {
        /** The promise does not hold. */
        BROKEN,
        /** Too little is stated to tell whether it holds. */
        SILENT
    }
}
