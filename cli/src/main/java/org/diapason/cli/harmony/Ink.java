package org.diapason.cli.harmony;

/** Colours and weight for a terminal; plain text for everything else. */
record Ink(boolean colours) {

    String colour(int palette, String text) {
        return colours ? "\u001b[38;5;" + palette + "m" + text + "\u001b[0m" : text;
    }

    String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    String faint(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
