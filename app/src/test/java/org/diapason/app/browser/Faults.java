package org.diapason.app.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with pages, each thing once and with the pages where it is. */
final class Faults {

    private static final int FEW = 3;

    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    void add(String place, String fault) {
        places.computeIfAbsent(fault, _ -> new TreeSet<>()).add(place);
    }

    void addAll(String place, List<String> faults) {
        faults.forEach(fault -> add(place, fault));
    }

    /** One line for each; no line when there is none. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        places.forEach((fault, where) -> all.append(fault)
                .append(" at ")
                .append(where.stream().limit(FEW).toList())
                .append(where.size() > FEW ? " and " + (where.size() - FEW) + " more" : "")
                .append('\n'));
        return all.toString();
    }
}
