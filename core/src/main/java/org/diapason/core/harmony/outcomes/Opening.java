package org.diapason.core.harmony.outcomes;

/** Finds the first verb of an outcome, behind by the end of the module, learners will be able to, and the like. */
final class Opening {

    private static final int FARTHEST = 40;
    private static final int LONGEST_SUBJECT = 4;

    private final Sentence sentence;
    private final VerbPlace place;

    Opening(Sentence sentence, VerbPlace place) {
        this.sentence = sentence;
        this.place = place;
    }

    Found find() {
        int at = sentence.afterLabels();
        Found found = direct(at);
        if (!found.isVerb()) {
            found = behindMarker(at);
        }
        return found.isVerb() ? found : behindComma(at);
    }

    /** The verb behind an opening that begins here, whatever its length; nothing when none begins here. */
    Found behindOpening(int at) {
        int next = afterOpening(at);
        if (next == at) {
            return Found.NOTHING;
        }
        Word last = sentence.word(next - 1);
        boolean particle = last.is(Role.PARTICLE) || last.folded.equals("to");
        return place.opened(next).behind(particle ? last : Word.NONE);
    }

    private Found direct(int at) {
        Found found = behindOpening(at);
        if (!found.isVerb() && sentence.word(at).is(Role.SUBJECT)) {
            found = behindOpening(at + 1);
        }
        if (!found.isVerb()) {
            found = place.bare(at);
        }
        if (!found.isVerb()) {
            int subject = afterSubject(at);
            if (subject > at) {
                found = behindOpening(subject);
                found = found.isVerb() ? found : place.told(subject);
            }
        }
        return found;
    }

    /** By the end of the course, the successful learner WILL BE ABLE TO explain: all before the marker is skipped. */
    private Found behindMarker(int at) {
        for (int i = at + 1; i < Math.min(sentence.size(), at + FARTHEST); i++) {
            Word word = sentence.word(i);
            if (word.is(Role.CLAUSE)) {
                return Found.NOTHING;
            }
            boolean marker = !word.folded.equals("to")
                    && !sentence.lemma(i).word().phrases().isEmpty();
            Found found = marker ? behindOpening(i) : Found.NOTHING;
            if (found.isVerb()) {
                return found;
            }
        }
        return Found.NOTHING;
    }

    /** At the end of the course, explain: only behind a word that opens such a phrase. */
    private Found behindComma(int at) {
        if (sentence.word(at).is(Role.OPENER)) {
            for (int i = at + 1; i < Math.min(sentence.size(), at + FARTHEST); i++) {
                Found found = sentence.gap(i) == Gap.SPACE ? Found.NOTHING : direct(i);
                if (found.isVerb()) {
                    return found;
                }
            }
        }
        return Found.NOTHING;
    }

    private int afterSubject(int at) {
        for (int i = at; i < at + LONGEST_SUBJECT; i++) {
            if (sentence.word(i).is(Role.SUBJECT)) {
                int next = i + 1;
                while (sentence.word(next).is(Role.SUBJECT)
                        && !sentence.word(next).is(Role.REFLEXIVE)) {
                    next++;
                }
                return next;
            }
            if (i > at && sentence.gap(i) != Gap.SPACE) {
                return at;
            }
        }
        return at;
    }

    private int afterOpening(int at) {
        int next = at;
        int before;
        do {
            before = next;
            for (Phrase phrase : sentence.lemma(next).word().phrases()) {
                if (phrase.isOpening() && phrase.standsAt(sentence, next)) {
                    next += 1 + phrase.rest().size();
                    break;
                }
            }
        } while (next > before);
        return next;
    }
}
