package org.diapason.formats.edxprogram;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Spot;

/** Reads the runs of a course: the latest says how long it takes and how it is paced, all say when it was offered. */
final class RunReading {

    private static final int DAY = "2026-11-23".length();

    /** More weeks or hours a week than anybody studies: a slip, not a length. */
    private static final int MOST_WEEKS = 520;

    private static final int MOST_WEEKLY = 168;

    private final Takings takings;

    RunReading(Takings takings) {
        this.takings = takings;
    }

    void read(List<Thing> runs, Draft draft) {
        Optional<Thing> latest = runs.stream().max(Comparator.comparing(run -> run.word("start")));
        latest.ifPresent(run -> {
            effort(run, draft);
            switch (run.word("pacing_type")) {
                case "instructor_paced" -> draft.yes("facilitated", true, run.spot());
                case "self_paced" -> draft.yes("facilitated", false, run.spot());
                default -> {
                    // Nobody said.
                }
            }
        });
        languages(runs, draft);
        offerings(runs, draft);
    }

    private void effort(Thing run, Draft draft) {
        Optional<Double> weeks = run.number("weeks_to_complete").filter(number -> number > 0 && number <= MOST_WEEKS);
        weeks.ifPresent(number -> draft.amount("weeks", Range.exactly(number), run.spot()));
        Optional<Range> weekly = weekly(run);
        if (weeks.isEmpty() || weekly.isEmpty()) {
            weekly.ifPresent(range -> tell(
                    run,
                    range,
                    Text.both(
                            "Des heures par semaine sans nombre de semaines\u00A0: le total reste non précisé.",
                            "Hours a week without a number of weeks: the total stays unstated.")));
            return;
        }
        Range hours = weekly.get().times(weeks.get());
        draft.amount("hours", hours, run.spot());
        tell(
                run,
                weekly.get(),
                Text.both(
                        "Heures par semaine multipliées par les semaines du cours",
                        "Hours a week times the weeks of the course"));
    }

    private void tell(Thing run, Range weekly, Text message) {
        takings.remark(Remark.estimated(run.spot(), weekly.low() + "-" + weekly.high(), message));
    }

    /** A least of zero beside a most is how edX writes that nobody gave a least. */
    private static Optional<Range> weekly(Thing run) {
        Optional<Double> least = run.number("min_effort").filter(number -> number > 0 && number <= MOST_WEEKLY);
        Optional<Double> most = run.number("max_effort").filter(number -> number > 0 && number <= MOST_WEEKLY);
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(Range.exactly(least.get()).span(Range.exactly(most.get())));
        }
        return least.map(Range::atLeast).or(() -> most.map(Range::atMost));
    }

    private static void languages(List<Thing> runs, Draft draft) {
        Set<String> tags = new LinkedHashSet<>();
        runs.forEach(
                run -> Wording.lang(run.word("content_language")).map(Lang::tag).ifPresent(tags::add));
        if (!tags.isEmpty()) {
            Spot spot = runs.getFirst().spot();
            draft.list(
                    "delivery-languages",
                    tags.stream().map(tag -> new Scalar(tag, Kind.STRING, spot)).toList(),
                    spot);
        }
    }

    private static void offerings(List<Thing> runs, Draft draft) {
        List<Mapping> offerings = new ArrayList<>();
        for (Thing run : runs) {
            Optional<LocalDate> first = day(run.word("start"));
            Optional<LocalDate> last = day(run.word("end"));
            if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
                offerings.add(new Draft(run.spot())
                        .put("first", new Scalar(first.get().toString(), Kind.STRING, run.spot()))
                        .put("last", new Scalar(last.get().toString(), Kind.STRING, run.spot()))
                        .done());
            }
        }
        if (!offerings.isEmpty()) {
            draft.list("offerings", offerings, runs.getFirst().spot());
        }
    }

    private static Optional<LocalDate> day(String moment) {
        try {
            return moment.length() < DAY ? Optional.empty() : Optional.of(LocalDate.parse(moment.substring(0, DAY)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
