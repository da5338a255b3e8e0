package org.diapason.studio.kit;

/**
 * What somebody else wrote into a field while it was being filled in here.
 *
 * @param name the name of the answer in the request
 * @param id the beginning of the ids on the page
 * @param label the way to the field, in words
 * @param theirs what they wrote, in words
 * @param mine what was written here, in words
 * @param takesTheirs whether theirs was chosen
 */
public record Rival(String name, String id, String label, String theirs, String mine, boolean takesTheirs) {

    /** What stands before the name of a field in the name of the answer. */
    static final String TAKE = "take:";

    /** The answer that takes theirs. */
    static final String THEIRS = "theirs";

    static String name(String field) {
        return TAKE + field;
    }
}
