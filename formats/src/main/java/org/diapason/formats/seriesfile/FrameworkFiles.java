package org.diapason.formats.seriesfile;

import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Lineage;
import org.diapason.formats.codec.RecordCodec;

/** How a framework's life and its parts are written down, for those who write a part alone. */
public final class FrameworkFiles {

    private FrameworkFiles() {}

    /** The published versions of a framework and the draft of the next one. */
    public static RecordCodec<Lineage> lineage() {
        return LineageForms.LINEAGE;
    }

    /** What was decided about one element. */
    public static RecordCodec<ElementPolicy> policy() {
        return ElementForms.POLICY;
    }

    /** A kind of element of an institution's own. */
    public static RecordCodec<ElementKind> kind() {
        return ElementForms.KIND;
    }
}
