package org.diapason.formats.archive;

import java.io.IOException;
import org.diapason.formats.tree.Refusal;

/** The end of a stream out of an archive, before its time: its bytes are damaged, or not what the archive said. */
public final class ReadingStopped extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    ReadingStopped(Refusal refusal) {
        super(refusal.getMessage());
        this.refusal = refusal;
    }

    /** The same as a refusal, with its reason in words. */
    public Refusal refusal() {
        return refusal;
    }
}
