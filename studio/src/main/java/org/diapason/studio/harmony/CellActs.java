package org.diapason.studio.harmony;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Circumstance;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Deviations;
import org.diapason.core.series.Judgement;
import org.diapason.core.series.Series;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Saving;
import org.diapason.studio.series.CellPath;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Apart;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What is done at a cell: its value mended, a deviation asked, granted or refused, a judgement given. */
final class CellActs {

    private static final List<String> TYPED =
            List.of("reason", "because", "until", "evidence", "circumstance", "note", "value", "holds");
    private static final int LONGEST = 2000;

    private final Studio studio;
    private final CellPage page;
    private final Pen pen;

    CellActs(Studio studio, CellPage page) {
        this.studio = studio;
        this.page = page;
        this.pen = new Pen(studio);
    }

    Answer mend(Visit visit) {
        return page.found(visit)
                .flatMap(found -> Mending.of(found.row().kind(), found.mc()).map(field -> mend(visit, found, field)))
                .orElseGet(Answer::notFound);
    }

    private Answer mend(Visit visit, Found found, Mending field) {
        Text said = said(found, "a une nouvelle valeur", "has a new value");
        return switch (pen.write(
                visit, "value-changed", said, tree -> field.write(tree, visit.fields("value"), visit.lang()))) {
            case Pen.Written.Done ignored -> Answer.seeOther(path(found), said);
            case Pen.Written.Refused(var troubles) ->
                page.again(
                        found,
                        visit,
                        Map.of(
                                "value",
                                troubles.getFirst().message().show(visit.lang()) + " "
                                        + troubles.getFirst().mend().show(visit.lang())),
                        typed(visit));
            case Pen.Written.Met(var now, var lines) -> Apart.page(visit, lines, now.revision(), path(found));
            case Pen.Written.Gone() -> Answer.notFound();
        };
    }

    Answer ask(Visit visit) {
        return decide(visit, "deviation-asked", found -> {
            Map<String, String> slips = new LinkedHashMap<>();
            Text reason = words(visit, "reason", slips);
            return new Act(
                    slips,
                    said(found, "fait l'objet d'une demande d'écart", "has a deviation asked for"),
                    series -> Deviations.ask(
                            series,
                            new Deviation.Asked(
                                    found.mc().code(),
                                    found.row().kind().code(),
                                    reason,
                                    circumstance(found, visit)
                                            .map(Circumstance::code)
                                            .map(Fact::of)
                                            .orElseGet(Fact::silent),
                                    Fact.of(visit.today()))));
        });
    }

    Answer grant(Visit visit) {
        return decide(visit, "deviation-granted", found -> {
            Map<String, String> slips = new LinkedHashMap<>();
            Text reason = words(visit, "reason", slips);
            LocalDate until = until(visit, found, slips);
            Optional<Circumstance> circumstance = circumstance(found, visit);
            Fact<Text> evidence = visit.field("evidence").isEmpty()
                    ? Fact.silent()
                    : Fact.of(Text.in(visit.lang(), visit.field("evidence")));
            if (evidence.isSilent()
                    && circumstance.map(one -> one.evidence().isStated()).orElse(false)) {
                slips.put("evidence", visit.say().in("Dites ce qui a été montré.", "Say what was shown."));
            }
            String approver = visit.who().name()
                    + circumstance.map(one -> ", " + one.approver()).orElse("");
            return new Act(
                    slips,
                    said(found, "peut différer : l'écart est accordé", "may differ: the deviation is granted"),
                    series -> Deviations.grant(
                            series,
                            new Deviation.Granted(
                                    found.mc().code(),
                                    found.row().kind().code(),
                                    reason,
                                    circumstance
                                            .map(Circumstance::code)
                                            .map(Fact::of)
                                            .orElseGet(Fact::silent),
                                    approver,
                                    Fact.of(visit.today()),
                                    until,
                                    evidence)));
        });
    }

    Answer refuse(Visit visit) {
        return decide(visit, "deviation-refused", found -> {
            Map<String, String> slips = new LinkedHashMap<>();
            Text because = words(visit, "because", slips);
            List<Deviation> asked = Deviations.of(
                    found.opened().series(),
                    found.mc().code(),
                    found.row().kind().code());
            Text reason = asked.isEmpty() ? because : asked.getLast().reason();
            return new Act(
                    slips,
                    said(found, "reste à accorder : l'écart est refusé", "stays to be tuned: the deviation is refused"),
                    series -> Deviations.refuse(
                            series,
                            new Deviation.Refused(
                                    found.mc().code(),
                                    found.row().kind().code(),
                                    reason,
                                    visit.who().name(),
                                    because,
                                    Fact.of(visit.today()))));
        });
    }

    Answer judge(Visit visit) {
        return decide(visit, "judgement-given", found -> {
            Map<String, String> slips = new LinkedHashMap<>();
            String holds = visit.field("holds");
            if (!holds.equals("yes") && !holds.equals("no")) {
                slips.put("holds", visit.say().in("Dites si c'est conforme.", "Say whether it fits."));
            }
            Fact<Text> note =
                    visit.field("note").isEmpty() ? Fact.silent() : Fact.of(Text.in(visit.lang(), visit.field("note")));
            return new Act(
                    slips,
                    said(found, "a été jugé", "was judged"),
                    series -> Deviations.judge(
                            series,
                            new Judgement(
                                    found.mc().code(),
                                    found.row().kind().code(),
                                    holds.equals("yes"),
                                    visit.who().name(),
                                    Fact.of(visit.today()),
                                    note)));
        });
    }

    /** What a form asks to be done, unless something in it must be looked at again. */
    private record Act(Map<String, String> slips, Text said, Function<Series, Series> change) {}

    private Answer decide(Visit visit, String verb, Function<Found, Act> reading) {
        Optional<Found> found = page.found(visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        Act act = reading.apply(found.get());
        if (!act.slips().isEmpty()) {
            return page.again(found.get(), visit, act.slips(), typed(visit));
        }
        Optional<Series> base = pen.base(visit).map(Dossier::series);
        Saving<Dossier, Boolean> saving = studio.series()
                .update(found.get().opened().id(), visit.act(verb, act.said()), kept -> {
                    Series now = kept.content().series();
                    return base.filter(then -> !said(then, found.get()).equals(said(now, found.get())))
                                    .isPresent()
                            ? new Change.Refused<>(true)
                            : new Change.To<>(kept.content().with(act.change().apply(now)));
                });
        return switch (saving) {
            case Saving.Refused<Dossier, Boolean> ignored -> met(visit);
            case Saving.Gone<Dossier, Boolean>() -> Answer.notFound();
            default -> Answer.seeOther(path(found.get()), act.said());
        };
    }

    /** Somebody else decided of this cell since the form was shown: it is shown again, under what they decided. */
    private Answer met(Visit visit) {
        String field =
                TYPED.stream().filter(visit.form()::containsKey).findFirst().orElse("reason");
        String why = visit.say()
                .in(
                        "Quelqu'un d'autre a décidé entre-temps : lisez sa décision, puis envoyez de nouveau si la vôtre tient.",
                        "Somebody else decided meanwhile: read their decision, then send again if yours stands.");
        return page.found(visit)
                .map(found -> page.again(found, visit, Map.of(field, why), typed(visit)))
                .orElseGet(Answer::notFound);
    }

    /** All that was decided of this cell. */
    private static List<Object> said(Series series, Found found) {
        List<Object> said = new ArrayList<>(
                Deviations.of(series, found.mc().code(), found.row().kind().code()));
        series.judgements().stream()
                .filter(each -> each.microCredential().equals(found.mc().code())
                        && each.element().equals(found.row().kind().code()))
                .forEach(said::add);
        return said;
    }

    private static LocalDate until(Visit visit, Found found, Map<String, String> slips) {
        LocalDate today = visit.today();
        try {
            LocalDate until = LocalDate.parse(visit.field("until"));
            if (until.isBefore(today)) {
                slips.put("until", visit.say().in("Choisissez un jour à venir.", "Choose a day to come."));
            }
            circumstance(found, visit)
                    .flatMap(one -> one.longestMonths() instanceof Fact.Stated<Integer>(Integer months)
                            ? Optional.of(months)
                            : Optional.empty())
                    .filter(months -> until.isAfter(today.plusMonths(months)))
                    .ifPresent(months -> slips.put(
                            "until",
                            visit.say().in("Cette circonstance permet au plus ", "This circumstance allows at most ")
                                    + visit.say().count(months, "mois.", "mois.", "month.", "months.")));
            return until;
        } catch (DateTimeParseException e) {
            slips.put(
                    "until", visit.say().in("Dites jusqu'à quel jour l'écart tient.", "Say until which day it holds."));
            return today;
        }
    }

    private static Text words(Visit visit, String field, Map<String, String> slips) {
        String words = visit.field(field);
        if (words.isEmpty()) {
            slips.put(field, visit.say().in("Dites pourquoi.", "Say why."));
        } else if (words.length() > LONGEST) {
            slips.put(field, visit.say().in("Dites-le en 2 000 caractères.", "Say it in 2,000 characters."));
        }
        return Text.in(visit.lang(), words);
    }

    private static Optional<Circumstance> circumstance(Found found, Visit visit) {
        return Optional.of(visit.field("circumstance"))
                .filter(Code::isCode)
                .map(Code::of)
                .flatMap(code -> found.row().policy().deviate().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst());
    }

    private static Map<String, String> typed(Visit visit) {
        Map<String, String> typed = new LinkedHashMap<>();
        TYPED.forEach(field -> typed.put(field, visit.field(field)));
        return typed;
    }

    private static Text said(Found found, String french, String english) {
        Text label = found.row().kind().label();
        String code = found.mc().code().value();
        return Text.both(
                "«\u00a0" + label.show(org.diapason.core.base.Lang.FR) + "\u00a0» de " + code + " " + french + ".",
                "“" + label.show(org.diapason.core.base.Lang.EN) + "” of " + code + " " + english + ".");
    }

    private static String path(Found found) {
        return CellPath.of(found.opened(), found.mc().code(), found.row().kind().code());
    }
}
