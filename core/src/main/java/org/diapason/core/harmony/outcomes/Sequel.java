package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.List;

/** Finds the verbs that and, ou, commas and the like join to the first one; nouns and subordinate verbs are left alone. */
final class Sequel {

    private final Sentence sentence;
    private final VerbPlace place;
    private final Opening opening;
    private final Found head;
    private final List<Found> verbs = new ArrayList<>();
    private int last;
    private boolean nested;

    Sequel(Sentence sentence, VerbPlace place, Opening opening, Found head) {
        this.sentence = sentence;
        this.place = place;
        this.opening = opening;
        this.head = head;
        this.last = head.next();
    }

    /** All the verbs of the outcome, the first included. */
    List<Found> verbs() {
        verbs.add(head);
        int at = head.next();
        while (at < sentence.size()) {
            Gap gap = sentence.gap(at);
            nested = gap != Gap.STOP && (nested || gap == Gap.COLON);
            boolean joined = gap == Gap.COMMA || gap == Gap.STOP || sentence.joins(at);
            at = joined ? afterJoint(at) : afterWord(at);
        }
        return List.copyOf(verbs);
    }

    private int afterJoint(int at) {
        boolean immediate = at == last || sentence.gap(at) == Gap.STOP;
        int next = at;
        while (sentence.joins(next)) {
            next++;
        }
        Found found = second(next, immediate);
        if (!found.isVerb()) {
            return next > at ? next : afterWord(at);
        }
        verbs.add(found);
        last = found.next();
        return last;
    }

    private Found second(int at, boolean immediate) {
        Found reopened = sentence.word(at).folded.equals("to") ? Found.NOTHING : opening.behindOpening(at);
        if (reopened.isVerb()) {
            nested = false;
            return reopened;
        }
        if (nested) {
            return Found.NOTHING;
        }
        boolean repeated = head.particle() != Word.NONE && sentence.word(at) == head.particle();
        return place.joined(repeated ? at + 1 : at, head.form(), immediate || repeated);
    }

    /** Behind how, to do, où or pour faire, verbs belong to that clause; a plain joiner never comes here. */
    private int afterWord(int at) {
        Word word = sentence.word(at);
        nested |= word.is(Role.CLAUSE)
                || word.is(Role.JOINER)
                || word.folded.equals("to") && place.isInfinitive(at + 1)
                || place.isStrayInfinitive(at);
        return at + 1;
    }
}
