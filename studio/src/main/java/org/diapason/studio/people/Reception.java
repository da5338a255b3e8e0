package org.diapason.studio.people;

import org.diapason.core.people.People;
import org.diapason.core.people.Seal;

/**
 * What the rooms about people are given to work with.
 *
 * @param people everything that is kept of people
 * @param seal how passwords are kept
 * @param base the address by which browsers know the studio, for links that are handed on
 */
public record Reception(People people, Seal seal, String base) {

    /** The whole address of a page, in the language of whoever hands it on. */
    String address(String lang, String path) {
        return base + "/" + lang + path;
    }
}
