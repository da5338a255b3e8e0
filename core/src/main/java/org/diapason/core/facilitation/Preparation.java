package org.diapason.core.facilitation;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/** Looks at the people of one cohort: what they have, what they are gaining, and whether it comes in time. */
final class Preparation {
    private final Facilitation facilitation;
    private final Cohort cohort;
    private final LocalDate today;
    private final List<Facilitator> people;
    private final Fact<LocalDate> due;

    Preparation(Facilitation facilitation, Cohort cohort, LocalDate today) {
        this.facilitation = facilitation;
        this.cohort = cohort;
        this.today = today;
        this.people = facilitation.people(cohort);
        this.due = cohort.begins().map(day -> day.minusDays(1));
    }

    Readiness.Standing standing(FacilitatorNeeds.Need need) {
        Code competency = need.competency().code();
        if (held(need.competency())) {
            return new Readiness.Standing(need, Readiness.State.HELD, Fact.silent(), Fact.silent());
        }
        Readiness.State state = Readiness.State.OPEN;
        Fact<Text> words = need.competency().remedy();
        for (TrainingAction action : facilitation.actions()) {
            if (action.competency().equals(competency) && cohort.facilitators().contains(action.facilitator())) {
                state = state == Readiness.State.OPEN ? state(action) : better(state, state(action));
                words = action.words().or(words);
            }
        }
        if (state == Readiness.State.HELD) {
            return new Readiness.Standing(need, state, Fact.silent(), Fact.silent());
        }
        if (state == Readiness.State.OPEN && nobodySaid(need.competency())) {
            state = Readiness.State.UNKNOWN;
        }
        return new Readiness.Standing(need, state, words, due);
    }

    private boolean held(FacilitatorCompetency competency) {
        for (Facilitator person : people) {
            if (person.held(competency.code(), today).isStated()
                    || competency.area() == Area.LANGUAGE && speaks(person)) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(Facilitator person) {
        return cohort.language() instanceof Fact.Stated<Lang>(Lang lang)
                && person.languages()
                        .is(languages -> languages.stream()
                                .anyMatch(spoken -> spoken.base().equals(lang.base())));
    }

    private boolean nobodySaid(FacilitatorCompetency competency) {
        if (competency.area() == Area.LANGUAGE) {
            return cohort.language().isSilent()
                    || people.isEmpty()
                    || people.stream().anyMatch(person -> person.languages().isSilent());
        }
        return people.isEmpty()
                || people.stream().anyMatch(person -> person.holds().isEmpty());
    }

    private Readiness.State state(TrainingAction action) {
        if (action.isDone(today)) {
            return Readiness.State.HELD;
        }
        if (!(action.due() instanceof Fact.Stated<LocalDate>(LocalDate day))) {
            return Readiness.State.UNKNOWN;
        }
        boolean late = day.isBefore(today) || due.is(last -> day.isAfter(last));
        return late ? Readiness.State.LATE : Readiness.State.PLANNED;
    }

    private static Readiness.State better(Readiness.State one, Readiness.State other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
