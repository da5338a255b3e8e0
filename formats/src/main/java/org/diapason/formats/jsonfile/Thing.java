package org.diapason.formats.jsonfile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Spot;

/**
 * A group of keys in a JSON file, asked by the bare names of its keys: {@code name} finds name, ceterms:name and the full
 * address of the term; {@code id} and {@code type} find the words of JSON-LD too. One value and a list of one are the
 * same. It remembers what it was asked for, so that what nobody asked for can be told.
 */
public final class Thing {

    private static final Set<String> SAY_NOTHING = Set.of("id", "type", "context", "image", "proof", "ctid");

    private final Mapping mapping;
    private final Map<String, Node> byName = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Thing(Mapping mapping) {
        this.mapping = mapping;
        for (Entry entry : mapping.entries()) {
            if (bare(entry.key()).equals(entry.key())) {
                byName.put(entry.key(), entry.value());
            }
        }
        mapping.entries().forEach(entry -> byName.putIfAbsent(bare(entry.key()), entry.value()));
    }

    /** The group that this piece of a file is, when it is one. */
    public static Optional<Thing> of(Node node) {
        return node instanceof Mapping mapping ? Optional.of(new Thing(mapping)) : Optional.empty();
    }

    /** A term without the prefix or the address of its vocabulary. */
    public static String bare(String term) {
        String name = term.startsWith("@") ? term.substring(1) : term;
        if (name.contains("://")) {
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
        }
        return name.substring(name.lastIndexOf(':') + 1);
    }

    /** Where it begins. */
    public Spot spot() {
        return mapping.spot();
    }

    /** The keys and values as they stand. */
    public List<Entry> entries() {
        return mapping.entries();
    }

    /** The value of this key, unless it is null. */
    public Optional<Node> get(String name) {
        asked.add(name);
        return Optional.ofNullable(byName.get(name)).filter(node -> !isNull(node));
    }

    /** Whether the key is there. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The items of the list under this key, or the one value that stands there. */
    public List<Node> each(String name) {
        return get(name).map(Thing::items).orElse(List.of());
    }

    /** The groups under this key. */
    public List<Thing> things(String name) {
        return each(name).stream().flatMap(node -> of(node).stream()).toList();
    }

    /** The first word or number under this key that is not blank. */
    public Optional<Scalar> scalar(String name) {
        return scalars(name).findFirst();
    }

    /** The words and numbers under this key that are not blank. */
    public Stream<Scalar> scalars(String name) {
        return each(name).stream()
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(scalar -> scalar.kind() == Kind.STRING || scalar.kind() == Kind.NUMBER)
                .filter(scalar -> !scalar.text().isBlank());
    }

    /** The first word under this key, without white space around it; the empty text where there is none. */
    public String word(String name) {
        return scalar(name).map(scalar -> scalar.text().strip()).orElse("");
    }

    /** The address by which others refer to it; the empty text when it has none. */
    public String id() {
        return word("id");
    }

    /** The number under this key, whether it is written as a number or as words; nothing when it is neither. */
    public Optional<Double> number(String name) {
        try {
            String word = word(name);
            double number = word.isEmpty() || word.length() > 40 ? Double.NaN : Double.parseDouble(word);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Whether one of its types has this bare name. */
    public boolean isA(String type) {
        return scalars("type").anyMatch(scalar -> bare(scalar.text().strip()).equals(type));
    }

    /** Its types by their bare names. */
    public List<String> types() {
        return scalars("type").map(scalar -> bare(scalar.text().strip())).toList();
    }

    /** The bare names of the keys that nobody asked for and that say something. */
    public List<String> untouched() {
        return byName.entrySet().stream()
                .filter(entry -> !asked.contains(entry.getKey()) && !SAY_NOTHING.contains(entry.getKey()))
                .filter(entry -> !isNull(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Node> items(Node node) {
        return node instanceof Sequence list ? list.items() : List.of(node);
    }

    private static boolean isNull(Node node) {
        return node instanceof Scalar scalar && (scalar.kind() == Kind.NULL || scalar.kind() == Kind.UNREADABLE);
    }
}
