package org.diapason.core.toolkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.facilitation.FacilitatorCompetencies;
import org.diapason.core.facilitation.Meeting;
import org.diapason.core.facilitation.TrainingAction;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.recognition.Agreement;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.core.toolkit.Schedule.Event;
import org.diapason.core.toolkit.Schedule.Kind;

/** Reads from all that is known of a series what happens on a day. */
final class ScheduleReading {

    private final Dossier dossier;
    private final Series series;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    ScheduleReading(Dossier dossier) {
        this.dossier = dossier;
        this.series = dossier.series();
    }

    List<Event> events() {
        dossier.facilitation().cohorts().forEach(this::sessions);
        dossier.facilitation().actions().forEach(this::training);
        reviews();
        series.endorsements().forEach(this::endorsement);
        series.deviations().forEach(this::deviation);
        dossier.agreements().all().forEach(this::agreement);
        events.sort(Comparator.comparing((Event event) -> event.when().day()).thenComparing(Event::key));
        return events;
    }

    private void sessions(Cohort cohort) {
        for (Meeting meeting : Meeting.of(series, cohort)) {
            meeting.on().ifStated(day -> {
                Schedule.When when = meeting.starts()
                        .map(time ->
                                (Schedule.When) new Schedule.AtTime(day.atTime(time), meeting.zone(), meeting.lasts()))
                        .orElse(new Schedule.OnDay(day));
                Text title =
                        meeting.title().orElse(Wording.same(meeting.session().value()));
                add(
                        "session/" + cohort.code() + "/" + meeting.session(),
                        Kind.SESSION,
                        Wording.each(lang ->
                                title.show(lang) + " (" + cohort.microCredential() + ", " + cohort.code() + ")"),
                        Fact.of(Wording.each(
                                lang -> called(cohort.microCredential(), lang) + people(meeting.facilitators(), lang))),
                        when);
            });
        }
    }

    private void training(TrainingAction action) {
        if (action.done().isSilent()) {
            action.due()
                    .ifStated(day -> add(
                            "training/" + action.facilitator() + "/" + action.competency(),
                            Kind.TRAINING,
                            Wording.each(lang ->
                                    Wording.in(lang, "À faire d'ici ce jour\u00a0: ", "To be done by this day: ")
                                            + competency(action.competency(), lang)
                                            + " (" + person(action.facilitator()) + ")"),
                            action.words(),
                            new Schedule.OnDay(day)));
        }
    }

    private void reviews() {
        series.standing()
                .reviewOn()
                .ifStated(day -> add(
                        "review/series",
                        Kind.REVIEW,
                        Wording.each(lang -> Wording.in(lang, "Réviser la série «\u00a0", "Review the series “")
                                + series.title().show(lang)
                                + Wording.in(lang, "\u00a0»", "”")),
                        owner(series.standing().owner()),
                        new Schedule.OnDay(day)));
        for (MicroCredential mc : series.microCredentials()) {
            mc.standing()
                    .reviewOn()
                    .ifStated(day -> add(
                            "review/" + mc.code(),
                            Kind.REVIEW,
                            Wording.each(lang ->
                                    Wording.in(lang, "Réviser le micro-titre «\u00a0", "Review the micro-credential “")
                                            + mc.title().show(lang)
                                            + Wording.in(lang, "\u00a0»", "”")),
                            owner(mc.standing().owner()),
                            new Schedule.OnDay(day)));
        }
    }

    private void endorsement(Endorsement endorsement) {
        endorsement
                .expires()
                .ifStated(day -> add(
                        "endorsement/" + endorsement.partner()
                                + endorsement.covers().stream()
                                        .map(code -> "/" + code)
                                        .collect(Collectors.joining()),
                        Kind.ENDORSEMENT,
                        Wording.each(lang -> Wording.in(
                                        lang, "Dernier jour de l'approbation\u00a0: ", "Last day of the endorsement: ")
                                + endorsement.partner()),
                        Fact.of(Text.both(
                                "À renouveler avec le partenaire, ou à laisser finir.",
                                "To be renewed with the partner, or left to end.")),
                        new Schedule.OnDay(day)));
    }

    private void deviation(Deviation deviation) {
        if (deviation instanceof Deviation.Granted granted) {
            add(
                    "deviation/" + granted.microCredential() + "/" + granted.element(),
                    Kind.RENEWAL,
                    Wording.each(
                            lang -> Wording.in(lang, "Dernier jour de l'écart\u00a0: ", "Last day of the deviation: ")
                                    + called(granted.microCredential(), lang) + ", "
                                    + Kinds.of(dossier.framework())
                                            .get(granted.element())
                                            .label()
                                            .show(lang)),
                    Fact.silent(),
                    new Schedule.OnDay(granted.expires()));
        }
    }

    private void agreement(Agreement agreement) {
        agreement
                .until()
                .ifStated(day -> add(
                        "agreement/" + agreement.code(),
                        Kind.RENEWAL,
                        Wording.each(lang ->
                                Wording.in(lang, "Dernier jour de l'entente\u00a0: ", "Last day of the agreement: ")
                                        + agreement.receiver().show(lang)),
                        agreement.contact().map(Wording::same),
                        new Schedule.OnDay(day)));
    }

    private void add(String key, Kind kind, Text title, Fact<Text> details, Schedule.When when) {
        int before = keys.merge(key, 1, Integer::sum);
        events.add(new Event(before == 1 ? key : key + "#" + before, kind, title, details, when));
    }

    private String called(Code credential, Lang lang) {
        return series.microCredential(credential)
                .map(mc -> mc.title().show(lang))
                .orElse(credential.value());
    }

    private String people(List<Code> people, Lang lang) {
        return people.isEmpty()
                ? ""
                : Wording.in(lang, ". Animation\u00a0: ", ". Facilitation: ")
                        + people.stream().map(this::person).collect(Collectors.joining(", "));
    }

    private String person(Code code) {
        return dossier.facilitation().facilitator(code).map(Facilitator::name).orElse(code.value());
    }

    private String competency(Code code, Lang lang) {
        return FacilitatorCompetencies.find(dossier.facilitation(), code)
                .map(competency -> competency.label().show(lang))
                .orElse(code.value());
    }

    private static Fact<Text> owner(Fact<String> owner) {
        return owner.map(name -> Text.both("Responsable\u00a0: " + name, "Owner: " + name));
    }
}
