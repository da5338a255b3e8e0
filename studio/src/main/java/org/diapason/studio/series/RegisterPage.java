package org.diapason.studio.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.people.Right;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Deviations;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The register of deviations: what was asked, granted, refused, and what ended. */
final class RegisterPage {

    private static final List<String> SORTS = List.of("state", "credential", "element", "until");

    private final Studio studio;

    RegisterPage(Studio studio) {
        this.studio = studio;
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page("series/register.jte", view(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    static RegisterView view(Opened opened, Visit visit) {
        Say say = visit.say();
        LocalDate today = opened.seen().today();
        String status = visit.field("state");
        String sort = SORTS.contains(visit.field("sort")) ? visit.field("sort") : SORTS.getFirst();
        List<Deviation> shown = opened.series().deviations().stream()
                .filter(deviation -> status.isEmpty() || status.equals(css(Deviations.state(deviation, today))))
                .sorted(order(sort, today))
                .toList();
        List<RegisterView.Line> lines = new ArrayList<>();
        shown.forEach(deviation -> lines.add(line(opened, deviation, say)));
        return new RegisterView(
                lines,
                filters(opened, status, say),
                sort,
                !opened.series().deviations().isEmpty(),
                visit.may(Right.DECIDE),
                opened.path("matrix"),
                opened.path("deviations"),
                status);
    }

    private static Comparator<Deviation> order(String sort, LocalDate today) {
        Comparator<Deviation> byState = Comparator.comparing(deviation -> Deviations.state(deviation, today));
        Comparator<Deviation> byCredential = Comparator.comparing(Deviation::microCredential);
        return switch (sort) {
            case "credential" -> byCredential.thenComparing(byState);
            case "element" -> Comparator.comparing(Deviation::element).thenComparing(byState);
            case "until" ->
                Comparator.comparing((Deviation deviation) ->
                                deviation instanceof Deviation.Granted granted ? granted.expires() : LocalDate.MAX)
                        .thenComparing(byCredential);
            default -> byState.thenComparing(byCredential);
        };
    }

    private static RegisterView.Line line(Opened opened, Deviation deviation, Say say) {
        Deviations.State state = Deviations.state(deviation, opened.seen().today());
        return new RegisterView.Line(
                CellPath.of(opened, deviation.microCredential(), deviation.element()),
                deviation.microCredential().value(),
                say.text(Kinds.of(opened.dossier().framework())
                        .get(deviation.element())
                        .label()),
                say.text(deviation.reason()),
                css(state),
                DeviationWords.word(state, say),
                DeviationWords.state(deviation, opened.seen().today(), say),
                because(deviation, say),
                state == Deviations.State.ASKED);
    }

    private static Said because(Deviation deviation, Say say) {
        return switch (deviation) {
            case Deviation.Refused refused -> say.text(refused.because());
            case Deviation.Granted granted
            when granted.evidence() instanceof Fact.Stated<Text>(Text shown) -> say.text(shown);
            default -> Said.here("");
        };
    }

    private static List<RegisterView.Filter> filters(Opened opened, String status, Say say) {
        List<RegisterView.Filter> filters = new ArrayList<>();
        filters.add(new RegisterView.Filter(
                "", say.in("Tous", "All"), opened.series().deviations().size(), status.isEmpty()));
        for (Deviations.State state : Deviations.State.values()) {
            int number = (int) opened.series().deviations().stream()
                    .filter(deviation ->
                            Deviations.state(deviation, opened.seen().today()) == state)
                    .count();
            filters.add(new RegisterView.Filter(
                    "?state=" + css(state), plural(state, say), number, status.equals(css(state))));
        }
        return filters;
    }

    private static String plural(Deviations.State state, Say say) {
        return switch (state) {
            case ASKED -> say.in("À trancher", "To answer");
            case GRANTED -> say.in("Accordés", "Granted");
            case ENDED -> say.in("Échus", "Ended");
            case REFUSED -> say.in("Refusés", "Refused");
        };
    }

    private static String css(Deviations.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
