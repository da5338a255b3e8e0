package org.diapason.studio.kit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fields of a request. One that is not there was not asked, which differs from one that was left empty. */
final class Params {

    /** The name of the buttons that change a list without saving. */
    static final String ACT = "act";

    private final Map<String, List<String>> all;
    private final Map<String, TreeSet<Integer>> positions = new HashMap<>();
    private final Set<String> around = new HashSet<>();

    Params(Map<String, List<String>> all) {
        this.all = all;
        all.keySet().forEach(this::index);
    }

    /** The lists and the groups in which the field of this name stands. */
    private void index(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (name.charAt(i) == '.') {
                around.add(name.substring(0, i));
            } else if (name.charAt(i) == '[') {
                String digits = name.substring(i + 1, Math.max(i + 1, name.indexOf(']', i)));
                if (!digits.isEmpty() && digits.length() < 7 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    positions
                            .computeIfAbsent(name.substring(0, i), _ -> new TreeSet<>())
                            .add(Integer.parseInt(digits));
                }
            }
        }
    }

    /** Whether a field was asked that stands in the group of this name. */
    boolean hasBelow(String group) {
        return around.contains(group);
    }

    /** The values of a field as they came. */
    List<String> values(String name) {
        return all.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    /** The first value, its ends stripped and its lines ended in one way; nothing when it was not asked. */
    Optional<String> text(String name) {
        return Optional.ofNullable(all.get(name))
                .map(values ->
                        values.isEmpty() ? "" : Shown.lines(values.getFirst()).strip());
    }

    /** Each value that is not empty, once. */
    List<String> texts(String name) {
        return all.getOrDefault(name, List.of()).stream()
                .map(value -> Shown.lines(value).strip())
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The lines that are not empty. */
    List<String> lines(String name) {
        return text(name)
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The positions of the items of this list, in order. */
    List<Integer> positions(String list) {
        return List.copyOf(positions.getOrDefault(list, new TreeSet<>()));
    }

    boolean takesTheirs(String name) {
        return text(Rival.name(name)).filter(Rival.THEIRS::equals).isPresent();
    }

    /** What a button asks to be done to the list or the item of this name. */
    boolean asks(String act, String name) {
        return all.getOrDefault(ACT, List.of()).contains(act + ":" + name);
    }

    /** Whether a button was pressed that changes the form and saves nothing. */
    boolean isChange() {
        return all.getOrDefault(ACT, List.of()).stream().anyMatch(act -> act.matches("(add|remove|up|down):.*"));
    }
}
