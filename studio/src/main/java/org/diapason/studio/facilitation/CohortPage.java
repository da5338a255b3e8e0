package org.diapason.studio.facilitation;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.facilitation.Meeting;
import org.diapason.core.facilitation.Readiness;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Vocabulary;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.history.Moment;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** The page of one cohort. */
final class CohortPage {

    private final Desk desk;

    CohortPage(Desk desk) {
        this.desk = desk;
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .flatMap(opened -> find(opened, visit).map(at -> view(opened, at, visit)))
                .map(view -> Answer.page("facilitation/cohort.jte", view))
                .orElseGet(Answer::notFound);
    }

    private static Optional<Integer> find(Opened opened, Visit visit) {
        List<Cohort> cohorts = opened.dossier().facilitation().cohorts();
        for (int i = 0; i < cohorts.size(); i++) {
            if (cohorts.get(i).code().value().equals(visit.part("cohort"))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static CohortView view(Opened opened, int at, Visit visit) {
        Say say = visit.say();
        Facilitation facilitation = opened.dossier().facilitation();
        Cohort cohort = facilitation.cohorts().get(at);
        Fact<Readiness> readiness = Readiness.of(
                opened.series(), facilitation, cohort, opened.seen().today());
        Cards cards = new Cards(opened, visit);
        return new CohortView(
                cohort.code().value(),
                title(opened, cohort, say),
                Mark.of(readiness.map(Readiness::light).orElse(Readiness.Light.CANNOT_TELL), say),
                facts(cohort, facilitation, say),
                cohort.facilitators().isEmpty(),
                readiness
                        .map(known -> known.standings().stream()
                                .sorted(Comparator.comparing(
                                        (Readiness.Standing standing) -> standing.state() == Readiness.State.HELD))
                                .map(standing -> cards.of(known, standing))
                                .toList())
                        .orElse(List.of()),
                Meeting.of(opened.series(), cohort).stream()
                        .map(meeting -> meets(meeting, facilitation, say))
                        .toList(),
                opened.path(""),
                opened.path("registers/cohorts/" + at),
                opened.path("toolkit") + "#thing-facilitator-guide",
                opened.kept().revision(),
                opened.seen().today().toString(),
                visit.actor().map(actor -> actor.name()).orElse(""));
    }

    static Said title(Opened opened, Cohort cohort, Say say) {
        return opened.series()
                .microCredential(cohort.microCredential())
                .map(mc -> say.text(mc.title()))
                .orElse(Said.here(cohort.microCredential().value()));
    }

    private static List<CohortView.Fact> facts(Cohort cohort, Facilitation facilitation, Say say) {
        List<CohortView.Fact> facts = new ArrayList<>();
        facts.add(new CohortView.Fact(
                say.in("Commence le", "Begins on"),
                cohort.begins().map(say::date).orElse(say.notStated())));
        facts.add(new CohortView.Fact(
                say.in("Langue", "Language"),
                cohort.language().map(lang -> language(lang, say)).orElse(say.notStated())));
        facts.add(new CohortView.Fact(
                say.in("Personnes apprenantes", "Learners"),
                cohort.learners()
                        .map(number -> InWords.range(number, say.lang()))
                        .orElse(say.notStated())));
        facts.add(new CohortView.Fact(
                say.in("Animation", "Facilitation"),
                cohort.facilitators().isEmpty() ? say.notStated() : names(cohort.facilitators(), facilitation)));
        facts.add(new CohortView.Fact(
                say.in("Fuseau horaire", "Time zone"),
                cohort.zone().map(zone -> zone(zone, say)).orElse(say.notStated())));
        return facts;
    }

    private static CohortView.Meets meets(Meeting meeting, Facilitation facilitation, Say say) {
        return new CohortView.Meets(
                meeting.title()
                        .map(say::text)
                        .orElse(Said.here(meeting.session().value())),
                meeting.on().map(say::date).orElse(say.notStated()),
                meeting.starts().map(time -> Moment.time(time, say.lang())).orElse(say.notStated()),
                meeting.zone().map(zone -> zone(zone, say)).orElse(say.notStated()),
                say.hours(meeting.hours()),
                meeting.role()
                        .map(role -> say.text(Vocabulary.name(role)).words())
                        .orElse(say.notStated()),
                meeting.facilitators().isEmpty() ? say.notStated() : names(meeting.facilitators(), facilitation));
    }

    static String names(List<Code> people, Facilitation facilitation) {
        return people.stream()
                .map(code ->
                        facilitation.facilitator(code).map(Facilitator::name).orElse(code.value()))
                .collect(Collectors.joining(", "));
    }

    static String language(Lang lang, Say say) {
        return lang.locale().getDisplayLanguage(say.lang().locale());
    }

    /** As people say it, and as a calendar does. */
    private static String zone(ZoneId zone, Say say) {
        return zone.getDisplayName(TextStyle.FULL, say.lang().locale()) + " (" + zone.getId() + ")";
    }
}
