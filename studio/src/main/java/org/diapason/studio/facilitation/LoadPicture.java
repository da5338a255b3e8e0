package org.diapason.studio.facilitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.harmony.effort.FacilitatorLoad;
import org.diapason.formats.html.Say;

/** The hours of facilitators as bars and in words. */
final class LoadPicture {

    /** The height of the picture, and the width of a week with the gap after it, in its own units. */
    private static final int HEIGHT = 40;

    private static final int WEEK = 10;

    /** What is at least so much stands so high where nothing is certain of it. */
    private static final int UNKNOWN = 10;

    private LoadPicture() {}

    static FacilitationView.Load of(FacilitatorLoad load, Say say) {
        double peak = Math.max(1, load.peak());
        List<FacilitationView.Week> weeks = new ArrayList<>();
        for (int i = 0; i < load.weeks().size(); i++) {
            int week = i;
            weeks.add(new FacilitationView.Week(
                    say.date(load.weeks().get(i)),
                    load.rows().stream()
                            .map(row -> words(row.weeks().get(week), say))
                            .toList()));
        }
        return new FacilitationView.Load(
                load.isEmpty()
                        ? List.of()
                        : load.rows().stream()
                                .map(row -> hours(row, load, peak, say))
                                .toList(),
                weeks,
                load.weeks().isEmpty() ? "" : say.date(load.weeks().getFirst()),
                load.weeks().isEmpty() ? "" : say.date(load.weeks().getLast()),
                load.unplaced().stream().map(Code::value).collect(Collectors.joining(", ")));
    }

    private static FacilitationView.Hours hours(FacilitatorLoad.Row row, FacilitatorLoad load, double peak, Say say) {
        List<FacilitationView.Bar> bars = new ArrayList<>();
        int busiest = -1;
        boolean unknown = false;
        for (int i = 0; i < row.weeks().size(); i++) {
            FacilitatorLoad.Week week = row.weeks().get(i);
            if (!week.cohorts().isEmpty()) {
                bars.add(bar(i, week, peak));
                unknown |= week.isUnknown();
                busiest =
                        busiest < 0 || week.certain() > row.weeks().get(busiest).certain() ? i : busiest;
            }
        }
        return new FacilitationView.Hours(
                row.person().name(),
                Math.max(1, load.weeks().size()) * WEEK,
                bars,
                busiest(row, load, busiest, unknown, say));
    }

    private static String busiest(
            FacilitatorLoad.Row row, FacilitatorLoad load, int busiest, boolean unknown, Say say) {
        if (busiest < 0) {
            return say.in("aucune cohorte", "no cohort");
        }
        List<FacilitatorLoad.Week> running =
                row.weeks().stream().filter(week -> !week.cohorts().isEmpty()).toList();
        if (!unknown
                && running.stream()
                        .allMatch(week -> week.hours().equals(running.getFirst().hours()))) {
            return words(running.getFirst(), say) + say.in(" chaque semaine", " every week");
        }
        LocalDate monday = load.weeks().get(busiest);
        String most = row.weeks().get(busiest).isUnknown()
                ? say.in("heures non précisées", "hours not stated")
                : words(row.weeks().get(busiest), say)
                        + say.in(" la semaine la plus chargée, celle du ", " in the busiest week, that of ")
                        + say.date(monday);
        return unknown && !row.weeks().get(busiest).isUnknown()
                ? most + say.in(" ; d'autres semaines ne sont pas précisées", "; other weeks are not stated")
                : most;
    }

    private static FacilitationView.Bar bar(int week, FacilitatorLoad.Week hours, double peak) {
        int height = (int) Math.round(hours.certain() / peak * (HEIGHT - 2));
        boolean known = hours.hours().isBounded();
        return new FacilitationView.Bar(
                week * WEEK + 1, known ? Math.max(1, height) : Math.max(UNKNOWN, height), known ? "known" : "unknown");
    }

    private static String words(FacilitatorLoad.Week week, Say say) {
        if (week.cohorts().isEmpty()) {
            return "–";
        }
        return week.isUnknown() ? say.notStated() : say.computed(Fact.of(week.hours()));
    }
}
