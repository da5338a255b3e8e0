package org.diapason.core.facilitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.series.Series;

/**
 * People by competencies: who can do what, on whose word, and what is under way.
 *
 * @param competencies the competencies, in their order
 * @param rows the people, in their order
 */
public record SkillTable(List<FacilitatorCompetency> competencies, List<Row> rows) {
    public SkillTable {
        competencies = List.copyOf(competencies);
        rows = List.copyOf(rows);
    }

    /** How a person stands on a competency. */
    public enum Mastery {
        /** Somebody else confirmed it. */
        CONFIRMED,
        /** The person says so, or has done the training. */
        DECLARED,
        /** The person is gaining it. */
        PLANNED,
        /** What was planned is overdue, or comes too late. */
        LATE,
        /** A cohort of this person needs it, and nobody of the cohort has it. */
        MISSING,
        /** No cohort of this person waits for it. */
        NOT_ASKED
    }

    /**
     * One person.
     *
     * @param person who
     * @param cells how the person stands, one for each competency
     */
    public record Row(Facilitator person, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One person on one competency.
     *
     * @param competency which one
     * @param mastery how the person stands
     * @param held what the person declared or somebody confirmed
     * @param action what the person does to gain it
     */
    public record Cell(
            FacilitatorCompetency competency,
            Mastery mastery,
            Fact<Facilitator.Held> held,
            Fact<TrainingAction> action) {}

    /** The table of this facilitation on this day. */
    public static SkillTable of(Series series, Facilitation facilitation, LocalDate today) {
        List<FacilitatorCompetency> competencies = FacilitatorCompetencies.of(facilitation);
        List<Readiness> ahead = facilitation.cohorts().stream()
                .map(cohort -> Readiness.of(series, facilitation, cohort, today))
                .filter(Fact::isStated)
                .map(Fact::get)
                .filter(readiness -> !readiness.over())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Facilitator person : facilitation.facilitators()) {
            Map<Code, Readiness.State> asked = asked(person, ahead);
            rows.add(new Row(
                    person,
                    competencies.stream()
                            .map(competency -> cell(person, competency, asked, facilitation, today))
                            .toList()));
        }
        return new SkillTable(competencies, rows);
    }

    /** What the cohorts of a person still need, each at its worst. */
    private static Map<Code, Readiness.State> asked(Facilitator person, List<Readiness> ahead) {
        Map<Code, Readiness.State> asked = new LinkedHashMap<>();
        for (Readiness readiness : ahead) {
            if (readiness.cohort().facilitators().contains(person.code())) {
                for (Readiness.Standing standing : readiness.standings()) {
                    asked.merge(
                            standing.need().competency().code(),
                            standing.state(),
                            (one, other) -> one.compareTo(other) >= 0 ? one : other);
                }
            }
        }
        return asked;
    }

    private static Cell cell(
            Facilitator person,
            FacilitatorCompetency competency,
            Map<Code, Readiness.State> asked,
            Facilitation facilitation,
            LocalDate today) {
        Fact<Facilitator.Held> held = person.held(competency.code(), today);
        List<TrainingAction> actions = facilitation.actions().stream()
                .filter(action -> action.facilitator().equals(person.code())
                        && action.competency().equals(competency.code()))
                .toList();
        Fact<TrainingAction> done =
                first(actions.stream().filter(action -> action.isDone(today)).toList());
        Fact<TrainingAction> open =
                first(actions.stream().filter(action -> !action.isDone(today)).toList());
        Readiness.State state = asked.getOrDefault(competency.code(), Readiness.State.HELD);
        boolean speaks = competency.area() == Area.LANGUAGE
                && person.languages().isStated()
                && asked.get(competency.code()) == Readiness.State.HELD;
        Mastery mastery = mastery(held, done, open, state, today);
        return new Cell(
                competency, speaks && mastery == Mastery.NOT_ASKED ? Mastery.DECLARED : mastery, held, done.or(open));
    }

    private static Mastery mastery(
            Fact<Facilitator.Held> held,
            Fact<TrainingAction> done,
            Fact<TrainingAction> open,
            Readiness.State state,
            LocalDate today) {
        if (held.is(each -> each.confirmedBy().isStated())) {
            return Mastery.CONFIRMED;
        }
        if (held.isStated() || done.isStated()) {
            return Mastery.DECLARED;
        }
        if (open.is(action -> action.isOverdue(today))) {
            return Mastery.LATE;
        }
        if (open.isStated()) {
            return state == Readiness.State.LATE ? Mastery.LATE : Mastery.PLANNED;
        }
        return state == Readiness.State.OPEN || state == Readiness.State.UNKNOWN ? Mastery.MISSING : Mastery.NOT_ASKED;
    }

    private static Fact<TrainingAction> first(List<TrainingAction> actions) {
        return actions.isEmpty() ? Fact.silent() : Fact.of(actions.getFirst());
    }
}
