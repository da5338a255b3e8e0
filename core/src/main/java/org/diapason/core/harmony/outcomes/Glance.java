package org.diapason.core.harmony.outcomes;

/**
 * The short answer about one outcome, for checks that pass over thousands of them.
 *
 * @param standing what can be said about its verb
 * @param several whether it names more than one verb
 * @param levels the levels of its first verb, one bit for each position in the taxonomy's list
 * @param preferred the position in that list of the level to think of first, -1 when there is none
 */
public record Glance(VerbStanding standing, boolean several, long levels, int preferred) {

    /** No verb, and so no level. */
    static final Glance NO_VERB = new Glance(VerbStanding.NO_VERB, false, 0, -1);

    /** A language that nobody here reads. */
    static final Glance NOT_READ = new Glance(VerbStanding.NOT_READ, false, 0, -1);

    /** Whether the first verb can show the level at this position of the taxonomy's list. */
    public boolean shows(int level) {
        return level >= 0 && level < Long.SIZE && (levels >>> level & 1) == 1;
    }
}
