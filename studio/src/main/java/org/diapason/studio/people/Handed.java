package org.diapason.studio.people;

/**
 * A link that is shown once, to be handed on: nobody can show it again, as it is kept nowhere.
 *
 * @param to for whom
 * @param address the link
 * @param until until when it works, in words
 */
public record Handed(String to, String address, String until) {

    /** Never the link, so that no log can hold it. */
    @Override
    public String toString() {
        return "Handed";
    }
}
