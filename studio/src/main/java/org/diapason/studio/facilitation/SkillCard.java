package org.diapason.studio.facilitation;

import java.util.List;
import java.util.Optional;
import org.diapason.formats.html.Said;

/**
 * One competency on the page of a cohort or of a person: how it stands, why it is asked for, and what can be done.
 *
 * @param code the competency
 * @param label what it is called
 * @param mark how it stands
 * @param reasons the decisions that ask for it
 * @param able who has it, on whose word
 * @param plans what is under way
 * @param gap what is prescribed; nothing where nothing is missing or all of it is under way
 * @param candidates for whom something can be planned or confirmed
 * @param declares who visits and can declare it for themselves; empty otherwise
 */
public record SkillCard(
        String code,
        Said label,
        Mark mark,
        List<String> reasons,
        List<Said> able,
        List<Plan> plans,
        Optional<Gap> gap,
        List<Choice> candidates,
        String declares) {

    public SkillCard {
        reasons = List.copyOf(reasons);
        able = List.copyOf(able);
        plans = List.copyOf(plans);
        candidates = List.copyOf(candidates);
    }

    /** What somebody does about it, and whether who visits may say that it is done. */
    public record Plan(String person, String name, String means, Said words, String due, boolean late, boolean may) {}

    /** What is prescribed. */
    public record Gap(String means, Said remedy, String resource, String last, String due) {}

    /** Somebody to choose. */
    public record Choice(String code, String name) {}
}
