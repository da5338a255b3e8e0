package org.diapason.core.facilitation;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/**
 * A person who facilitates (animateur).
 *
 * @param code how cohorts refer to the person
 * @param name the person's name
 * @param account the account by which the person signs in, which somebody chose: a name that agrees is none
 * @param languages the languages in which the person facilitates
 * @param holds the competencies the person has
 */
public record Facilitator(Code code, String name, Fact<Id> account, Fact<List<Lang>> languages, List<Held> holds) {

    public Facilitator {
        holds = List.copyOf(holds);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A facilitator has a name");
        }
    }

    /** A person of whom nobody said how they sign in. */
    public Facilitator(Code code, String name, Fact<List<Lang>> languages, List<Held> holds) {
        this(code, name, Fact.silent(), languages, holds);
    }

    /** What is said of this competency, a confirmation before the person's own word; silent when it comes later than this day. */
    public Fact<Held> held(Code competency, LocalDate today) {
        Fact<Held> declared = Fact.silent();
        for (Held held : holds) {
            if (held.competency().equals(competency) && !held.on().is(day -> day.isAfter(today))) {
                if (held.confirmedBy().isStated()) {
                    return Fact.of(held);
                }
                declared = declared.or(Fact.of(held));
            }
        }
        return declared;
    }

    /**
     * A competency that a person has.
     *
     * @param competency which one
     * @param confirmedBy who confirmed it; silent when the person declared it
     * @param on since when
     * @param evidence what it rests on
     */
    public record Held(Code competency, Fact<String> confirmedBy, Fact<LocalDate> on, Fact<Text> evidence) {}
}
