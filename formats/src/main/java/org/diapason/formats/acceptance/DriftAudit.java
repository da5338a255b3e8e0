package org.diapason.formats.acceptance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;
import org.diapason.formats.acceptance.Drift.Difference;
import org.diapason.formats.acceptance.Drift.Sort;
import org.diapason.formats.cartridge.Outline;

/** Holds the outline of a course against its skeleton: first the units, then each unit part by part, then the questions. */
public final class DriftAudit {

    private final Lang lang;
    private final List<Difference> differences = new ArrayList<>();
    /** What was not found, by the place of its difference. */
    private final Map<Integer, Wanted> missing = new LinkedHashMap<>();

    /** The keys of what stands in the course and is nobody's. */
    private final Set<String> free = new HashSet<>();

    private int kept;

    private DriftAudit(Lang lang) {
        this.lang = lang;
    }

    /** How this course has moved away from this skeleton; titles of the skeleton are told in this language. */
    public static Drift of(CourseSkeleton skeleton, Delivered delivered, Lang lang) {
        DriftAudit audit = new DriftAudit(lang);
        audit.compare(skeleton, delivered.outline());
        if (delivered.origin().showsQuestions()) {
            audit.differences.addAll(AskedItems.missing(skeleton, delivered, lang));
        }
        return new Drift(audit.kept, audit.differences);
    }

    /** One thing that should be there. */
    private record Wanted(Text title, Set<String> keys) {
        static Wanted of(Text title) {
            return new Wanted(title, Titles.keys(title));
        }
    }

    private void compare(CourseSkeleton skeleton, Outline outline) {
        int[] place = level("", wanted(skeleton.units(), Unit::title), titles(outline.units(), Outline.Unit::title));
        Set<Integer> compared = new HashSet<>();
        for (int at = 0; at < place.length; at++) {
            Unit unit = skeleton.units().get(at);
            List<Wanted> parts = wanted(unit.parts(), Part::title);
            List<String> found = List.of();
            if (place[at] >= 0) {
                compared.add(place[at]);
                found = titles(outline.units().get(place[at]).lines(), Outline.Line::title);
            }
            level(unit.title().show(lang), parts, found);
        }
        for (int at = 0; at < outline.units().size(); at++) {
            if (!compared.contains(at)) {
                outline.units().get(at).lines().forEach(line -> free.add(Titles.key(line.title())));
            }
        }
        missing.forEach(this::find);
    }

    private static <T> List<Wanted> wanted(List<T> all, Function<T, Text> title) {
        return all.stream().map(title).map(Wanted::of).toList();
    }

    private static <T> List<String> titles(List<T> all, Function<T, String> title) {
        return all.stream().map(title).toList();
    }

    /** What is missing from its place has moved where something of that name stands elsewhere and is nobody's. */
    private void find(int at, Wanted wanted) {
        if (wanted.keys().stream().anyMatch(free::contains)) {
            Difference each = differences.get(at);
            differences.set(at, new Difference(Sort.MOVED, each.unit(), each.expected(), ""));
        }
    }

    /** Compares one list, and says for each wanted thing where it was found; -1 where it was not. */
    private int[] level(String unit, List<Wanted> wanted, List<String> found) {
        int[] place = new int[wanted.size()];
        Arrays.fill(place, -1);
        List<String> keys = found.stream().map(Titles::key).toList();
        boolean[] used = new boolean[found.size()];
        for (int at = 0; at < place.length; at++) {
            for (int there = 0; there < used.length && place[at] < 0; there++) {
                if (!used[there] && wanted.get(at).keys().contains(keys.get(there))) {
                    place[at] = there;
                    used[there] = true;
                }
            }
        }
        Set<Integer> inOrder = longestRise(place);
        for (int at = 0; at < place.length; at++) {
            String title = wanted.get(at).title().show(lang);
            if (place[at] >= 0 && inOrder.contains(at)) {
                kept++;
            } else if (place[at] >= 0) {
                differences.add(new Difference(Sort.MOVED, unit, title, found.get(place[at])));
            } else {
                int renamed = between(place, at, used);
                if (renamed >= 0) {
                    place[at] = renamed;
                    used[renamed] = true;
                    differences.add(new Difference(Sort.RENAMED, unit, title, found.get(renamed)));
                } else {
                    missing.put(differences.size(), wanted.get(at));
                    differences.add(new Difference(Sort.MISSING, unit, title, ""));
                }
            }
        }
        for (int there = 0; there < used.length; there++) {
            if (!used[there]) {
                free.add(keys.get(there));
                differences.add(new Difference(Sort.EXTRA, unit, "", found.get(there)));
            }
        }
        return place;
    }

    /** What stands just behind the neighbour before and is nobody's yet: the same thing under another name. */
    private static int between(int[] place, int at, boolean[] used) {
        int before = at == 0 ? -1 : place[at - 1];
        int candidate = before + 1;
        boolean follows = at == 0 || before >= 0;
        return follows && candidate < used.length && !used[candidate] ? candidate : -1;
    }

    /** The most things that stand in their order, so that as few as can be are said to have moved. */
    private static Set<Integer> longestRise(int[] place) {
        int[] length = new int[place.length];
        int[] previous = new int[place.length];
        int best = -1;
        for (int at = 0; at < place.length; at++) {
            previous[at] = -1;
            length[at] = place[at] < 0 ? 0 : 1;
            for (int earlier = 0; earlier < at && place[at] >= 0; earlier++) {
                if (place[earlier] >= 0 && place[earlier] < place[at] && length[earlier] + 1 > length[at]) {
                    length[at] = length[earlier] + 1;
                    previous[at] = earlier;
                }
            }
            best = best < 0 || length[at] > length[best] ? at : best;
        }
        Set<Integer> rise = new HashSet<>();
        for (int at = best; at >= 0 && place[at] >= 0; at = previous[at]) {
            rise.add(at);
        }
        return rise;
    }
}
