package org.diapason.store.postgres;

import org.diapason.core.base.Text;

/** Why a database is not opened, in a sentence for whoever runs Diapason: it says what to do about it. */
public final class NotOpened extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String french;
    private final String english;

    NotOpened(String french, String english) {
        super(english);
        this.french = french;
        this.english = english;
    }

    /** The sentence. */
    public Text words() {
        return Text.both(french, english);
    }
}
