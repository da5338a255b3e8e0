package org.diapason.core.harmony.outcomes;

import java.util.List;

/** One outcome in one language, read word by word. */
final class Parse {

    private final Sentence sentence;
    private final List<Found> verbs;

    private Parse(Sentence sentence, List<Found> verbs) {
        this.sentence = sentence;
        this.verbs = verbs;
    }

    static Parse of(String statement, Tongue tongue) {
        Sentence sentence = new Sentence(statement, tongue);
        VerbPlace place = new VerbPlace(sentence, tongue);
        Opening opening = new Opening(sentence, place);
        Found head = opening.find();
        return new Parse(sentence, head.isVerb() ? new Sequel(sentence, place, opening, head).verbs() : List.of());
    }

    Sentence sentence() {
        return sentence;
    }

    List<Found> verbs() {
        return verbs;
    }

    Glance glance() {
        if (verbs.isEmpty()) {
            return Glance.NO_VERB;
        }
        Known first = verbs.getFirst().known();
        if (verbs.size() == 1) {
            return first.alone();
        }
        boolean flagged = verbs.stream().anyMatch(verb -> verb.known().flagged().isPresent());
        Glance joined = first.joined();
        return flagged && joined.standing() != VerbStanding.NOT_OBSERVABLE
                ? new Glance(VerbStanding.NOT_OBSERVABLE, true, joined.levels(), joined.preferred())
                : joined;
    }
}
