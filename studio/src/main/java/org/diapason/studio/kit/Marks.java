package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form says beside its fields, each by the field's place within the form.
 *
 * @param errors why a field could not be taken
 * @param rivals what somebody else made of a field meanwhile
 * @param kinds which of several kinds was chosen, by the name of the field
 * @param focus the name with which the first field begins that a person goes on with; empty for none
 */
record Marks(Map<String, List<String>> errors, Map<String, Theirs> rivals, Map<String, String> kinds, String focus) {

    static final Marks NONE = new Marks(Map.of(), Map.of(), Map.of(), "");

    /**
     * The words of both, where two people changed one field.
     *
     * @param label the way to the field, in words
     */
    record Theirs(String theirs, String mine, String label) {}

    Marks with(Map<String, List<String>> beside) {
        return new Marks(beside, rivals, kinds, focus);
    }

    /** The same, with nothing beside the fields. */
    Marks plain() {
        return new Marks(Map.of(), Map.of(), kinds, focus);
    }

    boolean isPlain() {
        return errors.isEmpty() && rivals.isEmpty();
    }

    String error(String spot) {
        return String.join(" ", errors.getOrDefault(spot, List.of()));
    }

    /** The same, with what is told of a place that has no field of its own told at the nearest one around it. */
    Marks beside(Map<String, String> ids) {
        Map<String, List<String>> settled = new LinkedHashMap<>();
        errors.forEach((spot, words) -> settled.computeIfAbsent(nearest(spot, ids), _ -> new ArrayList<>())
                .addAll(words));
        Map<String, Theirs> near = new LinkedHashMap<>();
        rivals.forEach((spot, both) -> near.putIfAbsent(nearest(spot, ids), both));
        return new Marks(settled, near, kinds, focus);
    }

    private static String nearest(String spot, Map<String, String> ids) {
        String at = spot;
        while (!ids.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return at.isEmpty() ? spot : at;
    }
}
