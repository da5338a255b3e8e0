package org.diapason.formats.tree;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/** All the troubles of one reading, up to a number that a person can still take in. */
public final class Troubles {

    /** The most troubles that are kept; the rest are counted. */
    public static final int MOST = 200;

    private final List<Trouble> kept = new ArrayList<>();
    private int beyond;

    /** Takes one more. */
    public void add(Trouble trouble) {
        if (kept.size() < MOST) {
            kept.add(trouble);
        } else {
            beyond++;
        }
    }

    /** Whether one more would only be counted. */
    public boolean isFull() {
        return kept.size() >= MOST;
    }

    /** Counts one more that nobody has the time to tell. */
    public void addUntold() {
        beyond++;
    }

    /** How many there are, those beyond the most included. */
    public int count() {
        return kept.size() + beyond;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Those that are kept in the order of the file, then one that counts the rest when there are any. */
    public List<Trouble> list() {
        List<Trouble> all = new ArrayList<>(kept);
        all.sort((one, other) -> one.spot().compareTo(other.spot()));
        if (beyond > 0) {
            all.add(andMore(all.getLast().spot()));
        }
        return List.copyOf(all);
    }

    private Trouble andMore(Spot last) {
        return new Trouble(
                Fault.AND_MORE,
                last,
                Place.TOP,
                Text.both("Et " + beyond + " autres.", "And " + beyond + " more."),
                Text.both(
                        "Corrigez d'abord ceux-ci : les autres en découlent souvent.",
                        "Mend these first: the others often follow from them."));
    }
}
