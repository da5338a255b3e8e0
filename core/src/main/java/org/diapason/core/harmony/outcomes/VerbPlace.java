package org.diapason.core.harmony.outcomes;

/** Judges whether the words at one position of a sentence are a verb there, or a noun that looks like one. */
final class VerbPlace {

    private static final int MOST_ADVERBS = 3;

    private final Sentence sentence;
    private final Tongue tongue;

    VerbPlace(Sentence sentence, Tongue tongue) {
        this.sentence = sentence;
        this.tongue = tongue;
    }

    /** A verb at the head of a sentence, with nothing before it. */
    Found bare(int at) {
        Found found = known(afterAdverbs(at));
        if (found.isVerb()) {
            return isVerbAtHead(found) ? found : Found.NOTHING;
        }
        return likely(at);
    }

    /** A verb behind be able to and the like. */
    Found opened(int at) {
        int start = afterPronoun(afterAdverbs(at));
        Found found = known(start);
        if (found.isVerb()) {
            return found.form() == Form.PRESENT ? Found.NOTHING : found;
        }
        boolean any = !tongue.shape().marksInfinitives()
                && start < sentence.size()
                && !sentence.word(start).hasRole();
        return any ? unlisted(start) : likely(start);
    }

    /** A verb behind the name of the learner. */
    Found told(int at) {
        Found found = known(afterAdverbs(at));
        if (found.isVerb()
                && found.form() == Form.BASE
                && sentence.word(found.from()).is(Role.NOUN)) {
            return isDeterminer(found.next()) ? found : Found.NOTHING;
        }
        return found;
    }

    /** A second verb; immediate when nothing but a joiner stands between it and the verb before. */
    Found joined(int at, Form form, boolean immediate) {
        int start = afterPronoun(afterAdverbs(at));
        Found found = known(start);
        if (!found.isVerb()) {
            return joinedUnlisted(start, form, immediate);
        }
        if (found.form() != form || isNoun(start) && isOf(found.next()) && !found.isExpression()) {
            return Found.NOTHING;
        }
        boolean sure = switch (form) {
            case BASE, THIRD ->
                immediate || start > at || found.isExpression() || !isNoun(start) || isDeterminer(found.next());
            case PRESENT -> isDeterminer(found.next());
            case GERUND -> immediate || !sentence.word(start).is(Role.GERUND);
            case FUTURE, IMPERATIVE -> true;
        };
        return sure ? found : Found.NOTHING;
    }

    /** The verb or expression that the vocabulary knows at this position. */
    Found known(int at) {
        Word first = sentence.word(at);
        if (first.is(Role.REFLEXIVE)) {
            Found pronominal =
                    phrase(at, tongue.reflexive(), sentence.lemma(at + 1).form());
            return pronominal.isVerb() ? pronominal : plain(at + 1);
        }
        return plain(at);
    }

    private Found plain(int at) {
        Lemma lemma = sentence.lemma(at);
        Found phrase = phrase(at, lemma.word(), lemma.form());
        if (phrase.isVerb() || !lemma.word().isVerb()) {
            return phrase;
        }
        return new Found(at, at + 1, lemma.word().known(), lemma.form(), Word.NONE);
    }

    private Found phrase(int at, Word first, Form form) {
        for (Phrase phrase : first.phrases()) {
            if (!phrase.isOpening() && phrase.standsAt(sentence, at)) {
                return new Found(at, at + 1 + phrase.rest().size(), phrase.known(), form, Word.NONE);
            }
        }
        return Found.NOTHING;
    }

    private boolean isVerbAtHead(Found found) {
        int next = found.next();
        return switch (found.form()) {
            case BASE -> found.isExpression() || !isNoun(found.from()) || !isOf(next) && !namesADomain(next);
            case THIRD ->
                !isNoun(found.from())
                        || next < sentence.size() && !sentence.word(next).is(Role.LINKER);
            case GERUND -> !sentence.word(found.from()).is(Role.GERUND) || isDeterminer(next);
            case PRESENT -> isDeterminer(next);
            case FUTURE, IMPERATIVE -> true;
        };
    }

    /** As in design and development of: the first word is a noun because the second is. */
    private boolean namesADomain(int at) {
        return sentence.word(at).is(Role.JOINER)
                && isOf(at + 2)
                && !known(at + 1).isVerb();
    }

    private Found likely(int at) {
        Word word = sentence.word(at);
        if (at >= sentence.size() || word.hasRole()) {
            return Found.NOTHING;
        }
        String folded = sentence.folded(at);
        boolean bent = tongue.shape().marksInfinitives() ? Inflection.endsLikeFuture(folded) : isDeterminer(at + 1);
        return bent || tongue.shape().isLikely(folded) ? unlisted(at) : Found.NOTHING;
    }

    private Found joinedUnlisted(int at, Form form, boolean immediate) {
        boolean fits =
                form == Form.BASE && at < sentence.size() && !sentence.word(at).hasRole();
        String folded = fits ? sentence.folded(at) : "";
        boolean verb =
                tongue.shape().isSure(folded) || immediate && tongue.shape().isLikely(folded);
        return verb && !isOf(at + 1) ? unlisted(at) : Found.NOTHING;
    }

    private Found unlisted(int at) {
        return new Found(at, at + 1, Known.unranked(sentence.folded(at)), Form.BASE, Word.NONE);
    }

    private int afterAdverbs(int at) {
        int next = at;
        while (next - at < MOST_ADVERBS && (isAdverb(next) || next > at && joinsAdverbs(next))) {
            next++;
        }
        return next == at || known(afterPronoun(next)).isVerb() ? next : at;
    }

    /** As in clearly and concisely explain. */
    private boolean joinsAdverbs(int at) {
        return sentence.word(at).is(Role.JOINER) && isAdverb(at + 1);
    }

    private int afterPronoun(int at) {
        boolean pronoun = sentence.word(at).is(Role.PRONOUN) && !isNoun(at + 1);
        return pronoun && isInfinitive(at + 1) ? at + 1 : at;
    }

    /** Whether a verb of the dictionary's form stands here that can be nothing else. */
    boolean isInfinitive(int at) {
        Lemma lemma = sentence.lemma(at);
        return lemma.form() == Form.BASE && lemma.word().isVerb() && !isNoun(at);
    }

    /** Whether an infinitive stands here by its ending, in a language that has such endings. */
    boolean isStrayInfinitive(int at) {
        return tongue.shape().marksInfinitives() && isInfinitive(at);
    }

    private boolean isAdverb(int at) {
        Word word = sentence.word(at);
        if (word.is(Role.ADVERB)) {
            return true;
        }
        return !word.isVerb() && !word.is(Role.NEVER) && (sentence.endsWith(at, "ly") || sentence.endsWith(at, "ment"));
    }

    private boolean isNoun(int at) {
        Word word = sentence.word(at);
        return word.is(Role.NOUN) || sentence.lemma(at).word().is(Role.NOUN);
    }

    private boolean isDeterminer(int at) {
        return sentence.word(at).is(Role.DETERMINER) && sentence.gap(at) == Gap.SPACE;
    }

    private boolean isOf(int at) {
        return sentence.word(at).is(Role.OF);
    }
}
