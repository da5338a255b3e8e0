package org.diapason.studio.shell;

import java.util.Arrays;
import java.util.Optional;
import org.diapason.core.base.Text;

/** Whether pages are light or dark: as the reader's device is, or as the reader chose here. */
public enum Theme {
    DEVICE("Comme l'appareil", "As the device"),
    LIGHT("Clair", "Light"),
    DARK("Sombre", "Dark");

    /** The cookie that remembers the choice in this browser; it says nothing about the person. */
    static final String COOKIE = "theme";

    private final String french;
    private final String english;

    Theme(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** What it is called. */
    public Text label() {
        return Text.both(french, english);
    }

    /** The word for it in addresses, cookies and style sheets. */
    public String word() {
        return switch (this) {
            case DEVICE -> "device";
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }

    /** The theme of this word, when there is one. */
    public static Optional<Theme> of(String word) {
        return Arrays.stream(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst();
    }
}
