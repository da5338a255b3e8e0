package org.diapason.studio.registers;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/**
 * A list at the top of a series of which each item has a form of its own.
 *
 * @param word its word in an address
 * @param label what it is called
 * @param one the words of the way to a new item
 * @param list where it stands in the series
 * @param page the page of the series on which it is shown
 */
public record Register(String word, Text label, Text one, String list, String page) {

    private static final List<Register> ALL = List.of(
            new Register(
                    "competencies",
                    Text.both("Compétences", "Competencies"),
                    Text.both("Ajouter une compétence", "Add a competency"),
                    "competencies",
                    "competencies"),
            new Register(
                    "milestones",
                    Text.both("Titres d'étape", "Milestones"),
                    Text.both("Ajouter un titre d'étape", "Add a milestone"),
                    "milestones",
                    "pathway"),
            new Register(
                    "endorsements",
                    Text.both("Approbations", "Endorsements"),
                    Text.both("Noter une approbation", "Note an endorsement"),
                    "endorsements",
                    "endorsements"),
            new Register(
                    "facilitator-competencies",
                    Text.both("Ce que les animateurs doivent savoir faire", "What facilitators must be able to do"),
                    Text.both("Ajouter une compétence d'animation", "Add a facilitator competency"),
                    "facilitation.competencies",
                    "facilitation"),
            new Register(
                    "facilitators",
                    Text.both("Les personnes qui animent", "The people who facilitate"),
                    Text.both("Ajouter une personne", "Add a person"),
                    "facilitation.facilitators",
                    "facilitation"),
            new Register(
                    "cohorts",
                    Text.both("Les cohortes", "The cohorts"),
                    Text.both("Ajouter une cohorte", "Add a cohort"),
                    "facilitation.cohorts",
                    "facilitation"),
            new Register(
                    "training",
                    Text.both("La formation prévue", "The training that is planned"),
                    Text.both("Prévoir une formation", "Plan a training"),
                    "facilitation.actions",
                    "facilitation"),
            new Register(
                    "voices",
                    Text.both("Ce qui a été dit", "What was said"),
                    Text.both("Noter ce qui a été dit", "Note what was said"),
                    "feedback",
                    "feedback/voices"),
            new Register(
                    "questions",
                    Text.both("Les questions propres à la série", "The series' own questions"),
                    Text.both("Ajouter une question", "Add a question"),
                    "evaluation.questions",
                    "feedback/rounds"));

    /** The register of this word. */
    static Optional<Register> of(String word) {
        return ALL.stream().filter(register -> register.word().equals(word)).findFirst();
    }

    /** The registers of this page. */
    static List<Register> on(String page) {
        return ALL.stream().filter(register -> register.page().equals(page)).toList();
    }

    /** Where it stands in the series. */
    Place place() {
        return new Place(list);
    }
}
