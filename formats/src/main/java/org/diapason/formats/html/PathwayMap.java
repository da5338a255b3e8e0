package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Destination;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.pathway.Role;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;

/** The steps of a series and what each asks for, numbered so that they can be drawn. */
final class PathwayMap {

    /** What a step is; a missing one is asked for and does not exist. */
    enum Kind {
        CORE,
        EXTRA,
        PLAIN,
        MILESTONE,
        DESTINATION,
        MISSING
    }

    /** How one step leads to another: it is asked for, it is one of several to choose from, or it is only offered first. */
    enum Bond {
        ALL,
        CHOICE,
        ORDER
    }

    /** A step. */
    record Stop(Code code, Kind kind, Fact<Text> title, Fact<Range> hours) {}

    /** One step leads to another; a choice says how many of how many. */
    record Link(int from, int to, Bond bond, int atLeast, int of) {}

    private final List<Stop> stops = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<Code, Integer> numbers = new LinkedHashMap<>();

    PathwayMap(Series series) {
        for (MicroCredential mc : series.microCredentials()) {
            add(new Stop(
                    mc.code(),
                    kind(mc.role()),
                    Fact.of(mc.title()),
                    mc.delivery().hours()));
        }
        for (Milestone milestone : series.milestones()) {
            add(new Stop(milestone.code(), Kind.MILESTONE, Fact.of(milestone.title()), milestone.hours()));
        }
        for (Destination destination : series.pathway().destinations()) {
            add(new Stop(destination.code(), Kind.DESTINATION, Fact.of(destination.name()), Fact.silent()));
        }
        for (MicroCredential mc : series.microCredentials()) {
            link(mc.code(), mc.requires().orElse(List.of()));
        }
        series.milestones().forEach(milestone -> link(milestone.code(), milestone.requires()));
        series.pathway().destinations().forEach(each -> link(each.code(), each.requires()));
        order(series.pathway().order().orElse(List.of()));
    }

    List<Stop> stops() {
        return stops;
    }

    List<Link> links() {
        return links;
    }

    Code code(int stop) {
        return stops.get(stop).code();
    }

    private static Kind kind(Fact<Role> role) {
        if (!(role instanceof Fact.Stated<Role>(Role stated))) {
            return Kind.PLAIN;
        }
        return switch (stated) {
            case CORE -> Kind.CORE;
            case EXTRA -> Kind.EXTRA;
        };
    }

    private int add(Stop stop) {
        Integer known = numbers.putIfAbsent(stop.code(), stops.size());
        if (known != null) {
            return known;
        }
        stops.add(stop);
        return stops.size() - 1;
    }

    private void link(Code to, List<Requirement> requirements) {
        int target = numbers.getOrDefault(to, 0);
        for (Requirement requirement : requirements) {
            Bond bond = requirement.isAll() ? Bond.ALL : Bond.CHOICE;
            for (Code code : requirement.of()) {
                int from = add(new Stop(code, Kind.MISSING, Fact.silent(), Fact.silent()));
                links.add(new Link(
                        from,
                        target,
                        bond,
                        requirement.atLeast(),
                        requirement.of().size()));
            }
        }
    }

    /** The order in which steps are offered is drawn only where nothing is asked for. */
    private void order(List<Code> order) {
        for (int i = 1; i < order.size(); i++) {
            Integer from = numbers.get(order.get(i - 1));
            Integer to = numbers.get(order.get(i));
            if (from != null
                    && to != null
                    && !from.equals(to)
                    && links.stream().noneMatch(link -> joins(link, from, to))) {
                links.add(new Link(from, to, Bond.ORDER, 0, 0));
            }
        }
    }

    private static boolean joins(Link link, int one, int other) {
        return (link.from() == one && link.to() == other) || (link.from() == other && link.to() == one);
    }
}
