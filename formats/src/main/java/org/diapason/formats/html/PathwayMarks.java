package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Range;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.pathway.Breach;
import org.diapason.core.harmony.pathway.CriticalWay;
import org.diapason.core.harmony.pathway.SeriesPath;

/** What is marked on the drawing of a pathway: the critical path with its hours, and the edges that are broken. */
final class PathwayMarks {

    private final PathwayMap map;
    private final Say say;
    private final List<Code> critical;
    private final Map<Code, Map<Code, String>> reasons = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<PathwayMap.Link, Integer> numbers = new HashMap<>();

    PathwayMarks(PathwayMap map, SeriesPath path, Say say) {
        this.map = map;
        this.say = say;
        this.critical =
                path.hours().map(CriticalWay::steps).map(PathwayMarks::way).orElse(List.of());
        path.cycles().forEach(this::circle);
        path.breaches().forEach(this::breach);
        for (PathwayMap.Link link : map.links()) {
            number(link);
        }
    }

    /** One step alone is no way: where nothing leads to anything, no path is critical. */
    private static List<Code> way(List<Code> steps) {
        return steps.size() > 1 ? steps : List.of();
    }

    /** What is wrong with each broken edge, in the order of their numbers. */
    List<String> broken() {
        return broken;
    }

    /** The number of a broken edge; 0 when it is whole. */
    int number(PathwayMap.Link link) {
        Integer known = numbers.get(link);
        if (known != null) {
            return known;
        }
        String reason = reason(link);
        if (!reason.isEmpty()) {
            broken.add(map.code(link.from()) + " → " + map.code(link.to()) + say.in("\u00a0: ", ": ") + reason);
        }
        int number = reason.isEmpty() ? 0 : broken.size();
        numbers.put(link, number);
        return number;
    }

    boolean isCritical(Code step) {
        return critical.contains(step);
    }

    boolean isCritical(PathwayMap.Link link) {
        int at = critical.indexOf(map.code(link.to()));
        return at > 0 && critical.get(at - 1).equals(map.code(link.from()));
    }

    /** The hours that lie behind a learner who takes this edge of the critical path; at least, where some are silent. */
    String hoursBehind(PathwayMap.Link link) {
        double low = 0;
        double high = 0;
        for (Code step : critical.subList(0, critical.indexOf(map.code(link.from())) + 1)) {
            Range hours = hours(step);
            low += hours.low();
            high += hours.high();
        }
        if (high == 0 || low > Range.LARGEST) {
            return "";
        }
        boolean bounded = high <= Range.LARGEST;
        return InWords.hours(bounded ? Range.of(low, high) : Range.atLeast(low), say.lang());
    }

    /** A credential whose hours nobody stated leaves the sum open; a milestone takes no time of its own. */
    private Range hours(Code step) {
        for (PathwayMap.Stop stop : map.stops()) {
            if (stop.code().equals(step) && stop.kind().compareTo(PathwayMap.Kind.MILESTONE) < 0) {
                return stop.hours().orElse(Range.atLeast(0));
            }
        }
        return Range.exactly(0);
    }

    private String reason(PathwayMap.Link link) {
        if (map.stops().get(link.from()).kind() == PathwayMap.Kind.MISSING) {
            return say.in("la série n'a rien de ce nom.", "the series has nothing of that name.");
        }
        return reasons.getOrDefault(map.code(link.to()), Map.of()).getOrDefault(map.code(link.from()), "");
    }

    private void circle(List<Code> circle) {
        String words =
                say.in("un cercle, où chacun attend l'autre\u00a0: ", "a circle, in which each waits for the other: ")
                        + InWords.list(circle.stream().map(Code::value).toList(), say.lang())
                        + ".";
        for (int i = 0; i < circle.size(); i++) {
            Code next = circle.get((i + 1) % circle.size());
            blame(next, circle.get(i), words);
            blame(circle.get(i), next, words);
        }
    }

    private void breach(Breach breach) {
        switch (breach) {
            case Breach.Requires(Code mc, Code required) ->
                blame(
                        mc,
                        required,
                        say.in(
                                "dans une série modulaire, tout ordre convient.",
                                "in a modular series, any order will do."));
            case Breach.AgainstTheOrder(Code mc, Code required) ->
                blame(mc, required, say.in("l'ordre annoncé dit l'inverse.", "the stated order says the opposite."));
            case Breach.NeedsAnExtra(Code mc, Code extra) ->
                blame(mc, extra, say.in("un complément n'est jamais requis.", "an extra is never required."));
            case Breach.ApproachUntold ignored -> {}
            case Breach.RoleUntold ignored -> {}
            case Breach.LineUntold ignored -> {}
            case Breach.SideBySide ignored -> {}
            case Breach.NoCore ignored -> {}
        }
    }

    private void blame(Code step, Code required, String reason) {
        reasons.computeIfAbsent(step, code -> new HashMap<>()).putIfAbsent(required, reason);
    }
}
