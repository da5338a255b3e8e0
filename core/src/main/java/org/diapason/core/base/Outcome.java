package org.diapason.core.base;

import java.util.List;

/**
 * What a learner will be able to do (résultat d'apprentissage); not what they receive at the end, which is the course
 * result.
 *
 * @param code how assessments and activities refer to it
 * @param statement the sentence, verb first
 * @param process the level of the taxonomy it aims at, such as apply
 * @param knowledge the kind of knowledge it works on, such as procedural
 * @param competencies the competencies it builds
 * @param assumes the competencies a learner must bring along
 */
public record Outcome(
        Code code,
        Text statement,
        Fact<Code> process,
        Fact<Code> knowledge,
        List<Code> competencies,
        List<Code> assumes) {

    public Outcome {
        competencies = List.copyOf(competencies);
        assumes = List.copyOf(assumes);
    }
}
