package org.diapason.studio.facilitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.effort.EffortRates;
import org.diapason.core.harmony.effort.FacilitatorLoad;
import org.diapason.core.harmony.effort.FacilitatorLoad.Row;
import org.diapason.core.harmony.effort.FacilitatorLoad.Week;
import org.diapason.core.harmony.effort.Work;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;

/** The hours of facilitators as bars and in words. */
final class LoadPicture {

    /** The height of the picture, and the width of a week with the gap after it, in its own units. */
    private static final int HEIGHT = 38;

    private static final int WEEK = 10;

    /** What is at least so much stands so high where nothing is certain of it. */
    private static final int UNKNOWN = 10;

    private final FacilitatorLoad load;
    private final Say say;
    private final double peak;

    private LoadPicture(FacilitatorLoad load, Say say) {
        this.load = load;
        this.say = say;
        this.peak = Math.max(1, load.peak());
    }

    static LoadView of(Opened opened, Say say) {
        EffortPolicy policy = opened.dossier().framework().effort();
        FacilitatorLoad all = FacilitatorLoad.of(
                opened.series(),
                opened.dossier().facilitation(),
                policy,
                opened.seen().today());
        FacilitatorLoad ahead = all.between(all.current(), all.weeks().size());
        LoadPicture picture = new LoadPicture(ahead, say);
        List<LoadView.Hours> people = ahead.isEmpty()
                ? List.of()
                : ahead.rows().stream().map(picture::hours).toList();
        return new LoadView(
                all.rows().stream().map(row -> row.person().name()).toList(),
                people,
                picture.weeks(),
                new LoadPicture(all.between(0, all.current()), say).weeks(),
                ahead.weeks().isEmpty() ? "" : say.date(ahead.weeks().getFirst()),
                ahead.weeks().isEmpty() ? "" : say.date(ahead.weeks().getLast()),
                has(people, "most"),
                has(people, "unknown"),
                new LoadGaps(opened, say).of(ahead.gaps()),
                picture.isDerived() ? rates(policy, say) : List.of(),
                named(all.unplaced()),
                named(all.beyond()));
    }

    private static boolean has(List<LoadView.Hours> people, String kind) {
        return people.stream()
                .flatMap(hours -> hours.bars().stream())
                .anyMatch(bar -> bar.kind().equals(kind));
    }

    private static String named(List<Code> cohorts) {
        return cohorts.stream().map(Code::value).collect(Collectors.joining(", "));
    }

    /** Whether any hours add up by rates instead of being stated. */
    private boolean isDerived() {
        return load.rows().stream()
                .flatMap(row -> row.weeks().stream())
                .flatMap(week -> week.shares().stream())
                .anyMatch(share -> share.work() != Work.STATED);
    }

    private List<LoadView.Week> weeks() {
        return IntStream.range(0, load.weeks().size())
                .mapToObj(at -> new LoadView.Week(
                        say.date(load.weeks().get(at)),
                        load.rows().stream()
                                .map(row -> cell(row.weeks().get(at)))
                                .toList()))
                .toList();
    }

    private LoadView.Cell cell(Week week) {
        String made = week.shares().stream()
                .map(share -> say.text(share.work().label()).words()
                        + (week.shares().size() == 1 ? "" : "\u00a0" + say.computed(Fact.of(share.hours()))))
                .collect(Collectors.joining(", "));
        return new LoadView.Cell(words(week), made);
    }

    private LoadView.Hours hours(Row row) {
        List<LoadView.Bar> bars = new ArrayList<>();
        for (int i = 0; i < row.weeks().size(); i++) {
            Week week = row.weeks().get(i);
            if (!week.cohorts().isEmpty()) {
                bars(i * WEEK + 1, week, bars);
            }
        }
        return new LoadView.Hours(row.person().name(), Math.max(1, load.weeks().size()) * WEEK, bars, busiest(row));
    }

    private void bars(int x, Week week, List<LoadView.Bar> bars) {
        Range hours = week.hours();
        if (!hours.isBounded()) {
            bars.add(new LoadView.Bar(x, Math.max(UNKNOWN, height(hours.low())), "unknown"));
            return;
        }
        if (!hours.isExact()) {
            bars.add(new LoadView.Bar(x, Math.max(1, height(hours.high())), "most"));
        }
        bars.add(new LoadView.Bar(x, Math.max(1, height(hours.low())), "known"));
    }

    private int height(double hours) {
        return (int) Math.round(hours / peak * HEIGHT);
    }

    private String busiest(Row row) {
        List<Week> running =
                row.weeks().stream().filter(week -> !week.cohorts().isEmpty()).toList();
        if (running.isEmpty()) {
            return say.in("aucune cohorte", "no cohort");
        }
        boolean unknown = running.stream().anyMatch(Week::isUnknown);
        if (!unknown
                && running.stream()
                        .allMatch(week -> week.hours().equals(running.getFirst().hours()))) {
            return words(running.getFirst()) + say.in(" chaque semaine", " every week");
        }
        Week most = running.stream()
                .reduce((one, other) -> other.certain() > one.certain() ? other : one)
                .orElseThrow();
        if (most.isUnknown()) {
            return say.in("heures non précisées", "hours not stated");
        }
        LocalDate monday = load.weeks().get(row.weeks().indexOf(most));
        return words(most)
                + say.in(" la semaine la plus chargée, celle du ", " in the busiest week, that of ")
                + say.date(monday)
                + (unknown ? say.in(" ; d'autres semaines ne sont pas précisées", "; other weeks are not stated") : "");
    }

    private String words(Week week) {
        if (week.cohorts().isEmpty()) {
            return "–";
        }
        return week.isUnknown() ? say.notStated() : say.computed(Fact.of(week.hours()));
    }

    private static List<LoadView.Rate> rates(EffortPolicy policy, Say say) {
        List<LoadView.Rate> rates = new ArrayList<>();
        for (EffortRate rate : EffortRates.ofFacilitators(policy).all()) {
            Fact<Source> source = rate.source();
            rates.add(new LoadView.Rate(
                    say.text(rate.label()).words(),
                    InWords.range(new Range(rate.typical(), rate.most()), say.lang()) + "\u00a0min",
                    source.flatMap(Source::title)
                            .map(title -> say.text(title).words())
                            .orElse(""),
                    source.flatMap(Source::url).orElse("")));
        }
        return rates;
    }
}
