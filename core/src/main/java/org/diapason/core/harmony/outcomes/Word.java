package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.List;

/** A word of the vocabulary; there is one of each, so that words are compared by identity. */
final class Word {

    /** Any word that the vocabulary does not hold. */
    static final Word NONE = new Word("");

    private static final int BEFORE_VERBS =
            Role.JOINER.bit | Role.ADVERB.bit | Role.PRONOUN.bit | Role.REFLEXIVE.bit | Role.PARTICLE.bit;

    final String folded;
    final int hash;

    /** The word as its own base form. */
    final Lemma self = new Lemma(this, Form.BASE);

    /** The word that this writing stands for, such as de for d'. */
    final Word meant;

    private int roles;
    private Known known = Known.NONE;
    private Lemma lemma = self;
    private boolean irregular;
    private List<Phrase> phrases = List.of();

    Word(String folded) {
        this.folded = folded;
        this.hash = Letters.hash(folded, 0, folded.length());
        this.meant = this;
    }

    Word(String folded, Word meant) {
        this.folded = folded;
        this.hash = Letters.hash(folded, 0, folded.length());
        this.meant = meant;
    }

    boolean is(Role role) {
        return (roles & role.bit) != 0;
    }

    boolean hasRole() {
        return roles != 0;
    }

    Known known() {
        return known;
    }

    boolean isVerb() {
        return known.isVerb();
    }

    /** Expressions that begin with this word, the longest first. */
    List<Phrase> phrases() {
        return phrases;
    }

    /** The base form: itself, or another word where the file says that the form is irregular. */
    Lemma lemma() {
        return lemma;
    }

    /** Whether nothing more need be asked about the form of this word. */
    boolean isSettled() {
        return isVerb() || irregular || !phrases.isEmpty();
    }

    /** Whether a second verb may stand behind it: and then, et les appliquer, et d'expliquer. */
    boolean leadsToVerb() {
        return (roles & BEFORE_VERBS) != 0;
    }

    void take(Role role) {
        roles |= role.bit;
    }

    /** The first to say what a verb means is right: taxonomy, then flagged verbs, then unranked ones. */
    void means(Known verb) {
        if (!known.isVerb()) {
            known = verb;
        }
    }

    void isFormOf(Word base, Form form) {
        lemma = new Lemma(base, form);
        irregular = true;
    }

    /** The first to list an expression is right, as with {@link #means}. */
    void begins(Phrase phrase) {
        List<Phrase> all = new ArrayList<>(phrases);
        int place = 0;
        for (Phrase other : phrases) {
            if (other.rest().equals(phrase.rest()) && other.isOpening() == phrase.isOpening()) {
                return;
            }
            place += other.rest().size() >= phrase.rest().size() ? 1 : 0;
        }
        all.add(place, phrase);
        phrases = all;
    }

    @Override
    public String toString() {
        return folded;
    }
}
