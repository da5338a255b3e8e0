package org.diapason.app.serve;

import org.diapason.core.base.Text;

/** Why a studio cannot start here, in one sentence for whoever started it. */
public final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text why;

    public CannotStart(Text why) {
        super(why.toString());
        this.why = why;
    }

    public CannotStart(Text why, Throwable cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    /** The sentence. */
    public Text why() {
        return why;
    }
}
