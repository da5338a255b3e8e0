package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;

/** Reads lists: boxes that were ticked, lines, groups with the buttons that add, move and take them away. */
record ListReading(FormReading reading) {

    Optional<Node> many(Here here, Shape.Many many) {
        if (!reading.params().has(here.name())) {
            return here.base();
        }
        return Shown.isShort(many.item()) ? values(here, many) : groups(here, many);
    }

    /** Boxes come back as several values, lines as one: neither can hold an end of line otherwise. */
    private Optional<Node> values(Here here, Shape.Many many) {
        List<String> written = new ArrayList<>();
        for (String value : reading.params().values(here.name())) {
            Shown.lines(value)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(written::add);
        }
        List<String> stood = Shown.texts(here.base());
        boolean ticked = reading.params().values(here.name()).size() > 1;
        if (written.equals(stood) && !written.isEmpty()
                || ticked && Set.copyOf(written).equals(Set.copyOf(stood))) {
            return here.base();
        }
        List<Node> items = new ArrayList<>();
        for (String word : ticked ? inOrder(stood, written) : written) {
            int at = stood.indexOf(word);
            items.add(
                    at < 0
                            ? Typed.node(word, many.item())
                            : Shown.items(here.base()).get(at));
        }
        return items.isEmpty() ? nothing(here) : Optional.of(Node.sequence(items));
    }

    /** What was ticked before keeps its order; what is new follows. */
    private static List<String> inOrder(List<String> stood, List<String> written) {
        Set<String> all = new LinkedHashSet<>(stood);
        all.retainAll(written);
        all.addAll(written);
        return List.copyOf(all);
    }

    /** An empty list says nothing, or that there are none: where the two differ, a mark tells which. */
    private Optional<Node> nothing(Here here) {
        boolean none = !reading.params().texts(ListWriting.none(here)).isEmpty();
        boolean stood = here.base().filter(Sequence.class::isInstance).isPresent()
                && Shown.items(here.base()).isEmpty();
        return none ? Optional.of(stood ? here.base().orElseThrow() : Node.sequence(List.of())) : Optional.empty();
    }

    private Optional<Node> groups(Here here, Shape.Many many) {
        Params params = reading.params();
        List<Node> kept = Shown.items(here.base());
        List<Node> items = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int position : params.positions(here.name())) {
            int was = was(params, here.name() + "[" + position + "]", kept.size());
            Optional<Node> base = was < 0 ? Optional.empty() : Optional.of(kept.get(was));
            Here item = here.item(position, Optional.empty(), base).at(items.size(), here);
            Optional<Node> read = reading.read(item, many.item());
            if (read.isEmpty() && params.isChange()) {
                read = Optional.of(Node.mapping(List.of()));
            }
            if (read.isPresent()) {
                items.add(remembering(read.get(), was));
                names.add(item.name());
            }
        }
        codesOnce(here, items);
        change(here, items, names, many.item());
        return items.isEmpty() ? nothing(here) : Optional.of(Node.sequence(items));
    }

    /** A new item with the code of another could not be told from it; one that takes another code is looked at later. */
    private void codesOnce(Here here, List<Node> items) {
        for (int i = 0; i < items.size(); i++) {
            String code = Shown.code(items.get(i));
            if (!code.isEmpty() && Shown.isNew(items.get(i)) && isTaken(items, i, code)) {
                Here item = here.item(i, Optional.of(items.get(i)), Optional.empty());
                reading.slip(item.field("code"), reading.voice().codeTaken(code));
            }
        }
    }

    private static boolean isTaken(List<Node> items, int at, String code) {
        return IntStream.range(0, items.size())
                .anyMatch(i -> i != at
                        && (i < at || !Shown.isNew(items.get(i)))
                        && Shown.code(items.get(i)).equals(code));
    }

    private static int was(Params params, String item, int most) {
        String stated = params.text(item + "@was").orElse("");
        int was = stated.matches("[0-9]{1,6}") ? Integer.parseInt(stated) : -1;
        return was < most ? was : -1;
    }

    /** Until the form is taken, a group remembers where it stood. */
    private static Node remembering(Node item, int was) {
        if (!(item instanceof Mapping mapping)) {
            return item;
        }
        List<Entry> entries = new ArrayList<>(mapping.entries());
        entries.removeIf(entry -> entry.key().equals(Shown.WAS));
        entries.add(Node.entry(Shown.WAS, Node.number(Integer.toString(was))));
        return new Mapping(entries, mapping.spot());
    }

    private void change(Here here, List<Node> items, List<String> names, Codec<?> codec) {
        Params params = reading.params();
        if (params.asks("add", here.name())) {
            Node blank = codec.shape() instanceof Shape.Many ? Node.sequence(List.of()) : Node.mapping(List.of());
            items.add(remembering(blank, -1));
            reading.focus(here.name() + "[" + (items.size() - 1) + "]");
        }
        for (int i = 0; i < names.size(); i++) {
            if (params.asks("remove", names.get(i))) {
                items.remove(i);
            } else if (params.asks("up", names.get(i)) && i > 0) {
                swap(here, items, i, i - 1);
            } else if (params.asks("down", names.get(i)) && i < items.size() - 1) {
                swap(here, items, i, i + 1);
            }
        }
    }

    private void swap(Here here, List<Node> items, int from, int to) {
        Node item = items.remove(from);
        items.add(to, item);
        reading.focus(here.name() + "[" + to + "]");
    }

    Optional<Node> keyed(Here here, Shape.Keyed keyed) {
        Params params = reading.params();
        if (!params.has(here.name())) {
            return here.base();
        }
        Mapping base = Shown.group(here.base());
        List<Entry> entries = new ArrayList<>();
        for (int position : params.positions(here.name())) {
            String row = here.name() + "[" + position + "]";
            if (!params.asks("remove", row)) {
                line(here, row, base, keyed).ifPresent(entries::add);
            }
        }
        if (params.asks("add", here.name())) {
            reading.focus(here.name() + "[" + entries.size() + "]");
            entries.add(Node.entry("", Node.string("")));
        }
        twice(here, entries);
        Node read = new Mapping(entries, base.spot());
        if (entries.isEmpty()) {
            return here.base().filter(base::says).filter(_ -> base.entries().isEmpty());
        }
        return here.base().filter(Shown.without(read)::says).or(() -> Optional.of(read));
    }

    private Optional<Entry> line(Here here, String row, Mapping base, Shape.Keyed keyed) {
        Params params = reading.params();
        String was = params.text(row + "@was").orElse("");
        String key = params.text(row + ".key").orElse(was);
        Here field = here.field(key);
        Here value = new Here(
                row + ".value",
                field.path(),
                field.spot(),
                field.place(),
                Optional.empty(),
                base.get(was),
                here.live());
        Optional<Node> read = reading.read(value, keyed.values());
        if (read.isEmpty() && params.isChange() && params.has(row + ".key")) {
            read = Optional.of(Node.string(""));
        }
        return read.map(node -> Node.entry(key, node));
    }

    /** Two lines of one key cannot both be kept. */
    private void twice(Here here, List<Entry> entries) {
        Set<String> seen = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry.key().startsWith("@")) {
                reading.slip(here, reading.voice().notCode(entry.key()));
            } else if (!seen.add(entry.key())) {
                reading.slip(
                        here,
                        reading.voice().in("Cette clé figure deux fois : ", "This key stands twice: ") + entry.key());
            }
        }
    }
}
