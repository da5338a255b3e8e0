package org.diapason.studio.facilitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.facilitation.Area;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.facilitation.FacilitatorCompetency;
import org.diapason.core.facilitation.Means;
import org.diapason.core.facilitation.Readiness;
import org.diapason.core.facilitation.SkillTable;
import org.diapason.core.facilitation.TrainingAction;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** Makes the cards of competencies: for the people of a cohort together, and for one person. */
final class Cards {

    private final Facilitation facilitation;
    private final LocalDate today;
    private final Say say;
    private final Visit visit;

    Cards(Opened opened, Visit visit) {
        this.facilitation = opened.dossier().facilitation();
        this.today = opened.seen().today();
        this.say = visit.say();
        this.visit = visit;
    }

    /** One competency that a cohort needs. */
    SkillCard of(Readiness readiness, Readiness.Standing standing) {
        FacilitatorCompetency competency = standing.need().competency();
        List<Facilitator> people = facilitation.people(readiness.cohort());
        List<SkillCard.Plan> plans = plans(people, competency.code());
        boolean open = standing.state() != Readiness.State.HELD && plans.isEmpty();
        return new SkillCard(
                competency.code().value(),
                say.text(competency.label()),
                Mark.of(standing.state(), say),
                standing.need().reasons().stream()
                        .map(reason -> say.text(reason.words()).words())
                        .toList(),
                people.stream()
                        .flatMap(person -> able(person, competency, true).stream())
                        .toList(),
                plans,
                open ? Optional.of(gap(competency, standing.due())) : Optional.empty(),
                unconfirmed(people, competency.code()),
                declares(people, competency.code()));
    }

    /** One competency of a person, whichever cohorts need it. */
    SkillCard of(Facilitator person, SkillTable.Cell cell, Fact<LocalDate> last, List<String> reasons) {
        FacilitatorCompetency competency = cell.competency();
        List<SkillCard.Plan> plans = plans(List.of(person), competency.code());
        boolean open = cell.mastery() == SkillTable.Mastery.MISSING;
        return new SkillCard(
                competency.code().value(),
                say.text(competency.label()),
                Mark.of(cell.mastery(), say),
                reasons,
                able(person, competency, false),
                plans,
                open ? Optional.of(gap(competency, last)) : Optional.empty(),
                unconfirmed(List.of(person), competency.code()),
                declares(List.of(person), competency.code()));
    }

    private List<Said> able(Facilitator person, FacilitatorCompetency competency, boolean named) {
        String name = named ? person.name() + say.in(" : ", ": ") : "";
        List<Said> able = new ArrayList<>();
        person.held(competency.code(), today).ifStated(held -> {
            String words = held.confirmedBy()
                    .map(by -> say.in("confirmée par ", "confirmed by ") + by)
                    .orElse(say.in("déclarée par la personne", "self-declared"));
            String on = held.on()
                    .map(day -> say.in(", le ", ", on ") + say.date(day))
                    .orElse("");
            able.add(Said.here(name + words + on));
            held.evidence().ifStated(evidence -> able.add(say.text(evidence)));
        });
        for (TrainingAction action : facilitation.actions()) {
            if (action.facilitator().equals(person.code())
                    && action.competency().equals(competency.code())
                    && action.isDone(today)) {
                able.add(Said.here(name
                        + say.in("formation faite le ", "training done on ")
                        + action.done().map(say::date).orElse("")));
            }
        }
        if (competency.area() == Area.LANGUAGE && able.isEmpty()) {
            person.languages()
                    .ifStated(langs -> able.add(Said.here(name
                            + say.in("anime en ", "facilitates in ")
                            + String.join(
                                    ", ",
                                    langs.stream()
                                            .map(lang -> CohortPage.language(lang, say))
                                            .toList()))));
        }
        return able;
    }

    private List<SkillCard.Plan> plans(List<Facilitator> people, Code competency) {
        List<SkillCard.Plan> plans = new ArrayList<>();
        for (TrainingAction action : facilitation.actions()) {
            people.stream()
                    .filter(person -> person.code().equals(action.facilitator())
                            && competency.equals(action.competency())
                            && !action.isDone(today))
                    .findFirst()
                    .ifPresent(person -> plans.add(new SkillCard.Plan(
                            person.code().value(),
                            person.name(),
                            action.words().isStated() ? "" : means(action.means()),
                            action.words().map(say::text).orElse(Said.here("")),
                            action.due().map(say::date).orElse(""),
                            action.isOverdue(today),
                            Own.mayActFor(person, visit))));
        }
        return plans;
    }

    private SkillCard.Gap gap(FacilitatorCompetency competency, Fact<LocalDate> last) {
        LocalDate due = last.is(day -> day.isAfter(today)) ? last.get() : today;
        return new SkillCard.Gap(
                competency.remedy().isStated() ? "" : means(competency.means()),
                competency.remedy().map(say::text).orElse(Said.here("")),
                competency.resource().orElse(""),
                last.map(say::date).orElse(""),
                due.toString());
    }

    private String means(Fact<Means> means) {
        return means.map(each -> say.text(each.label()).words()).orElse("");
    }

    private String declares(List<Facilitator> people, Code competency) {
        return people.stream()
                .filter(person ->
                        Own.is(person, visit) && person.held(competency, today).isSilent())
                .findFirst()
                .map(person -> person.code().value())
                .orElse("");
    }

    /** Those of whom nobody else has confirmed it yet. */
    private List<SkillCard.Choice> unconfirmed(List<Facilitator> people, Code competency) {
        return people.stream()
                .filter(person -> !person.held(competency, today)
                        .is(held -> held.confirmedBy().isStated()))
                .map(person -> new SkillCard.Choice(person.code().value(), person.name()))
                .toList();
    }
}
