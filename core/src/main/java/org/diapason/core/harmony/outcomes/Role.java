package org.diapason.core.harmony.outcomes;

/** What a little word does in a sentence; each is a line of a language's file. */
enum Role {
    /** Joins two verbs: and, ou. */
    JOINER(1 << 0),
    /** Announces a noun, so the word before it may be a verb: the, leurs. */
    DETERMINER(1 << 1),
    /** Stands before a French infinitive: les appliquer. */
    PRONOUN(1 << 2),
    /** Belongs to the verb that follows: se rappeler. */
    REFLEXIVE(1 << 3),
    /** Opens a clause whose verbs are not the learner's: how, pourquoi. */
    CLAUSE(1 << 4),
    /** Turns what stands before it into a noun: the design of. */
    OF(1 << 5),
    /** Seldom follows a verb directly, so a word before it that may be a noun is one. */
    LINKER(1 << 6),
    /** Ends an opening and comes back before the second verb: de, à. */
    PARTICLE(1 << 7),
    /** Opens a phrase before the sentence proper: by the end. */
    OPENER(1 << 8),
    /** Names the learner. */
    SUBJECT(1 << 9),
    /** May stand between the opening and the verb. */
    ADVERB(1 << 10),
    /** Looks like a verb by its ending and never is one. */
    NEVER(1 << 11),
    /** Ends in -ing and is mostly a noun. */
    GERUND(1 << 12),
    /** Gives the language away. */
    FUNCTION(1 << 13),
    /** A verb that is also a noun or an adjective. */
    NOUN(1 << 14);

    /** The bit by which a word remembers it. */
    final int bit;

    Role(int bit) {
        this.bit = bit;
    }
}
