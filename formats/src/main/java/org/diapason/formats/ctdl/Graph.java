package org.diapason.formats.ctdl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** The things of a file, however they are nested, each once and found by its address. */
final class Graph {

    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Thing> byId = new HashMap<>();
    private final IdentityHashMap<Mapping, Thing> byNode = new IdentityHashMap<>();

    private Graph() {}

    static Graph of(Node root) {
        Graph graph = new Graph();
        Deque<Node> ahead = new ArrayDeque<>();
        ahead.push(root);
        while (!ahead.isEmpty()) {
            switch (ahead.pop()) {
                case Sequence list -> list.items().reversed().forEach(ahead::push);
                case Mapping mapping -> {
                    graph.add(mapping);
                    mapping.entries().reversed().forEach(entry -> ahead.push(entry.value()));
                }
                case Scalar scalar -> {
                    // Words are read by whoever asks the thing around them.
                }
            }
        }
        return graph;
    }

    private void add(Mapping mapping) {
        Thing thing = Thing.of(mapping).orElseThrow();
        if (thing.types().isEmpty()) {
            return;
        }
        byNode.put(mapping, thing);
        boolean fresh = thing.id().isEmpty() || byId.putIfAbsent(thing.id(), thing) == null;
        if (fresh) {
            things.add(thing);
            String ctid = thing.word("ctid");
            if (!ctid.isEmpty()) {
                byId.putIfAbsent(ctid, thing);
            }
        }
    }

    /** The things whose type is one of these kinds, in the order of the file. */
    List<Thing> things() {
        return things;
    }

    /** The thing that a value means: itself, or the one of its address. */
    Optional<Thing> meant(Node node) {
        return switch (node) {
            case Scalar scalar -> byAddress(scalar.text().strip());
            case Mapping mapping -> {
                String id = Thing.of(mapping).map(Thing::id).orElse("");
                yield Optional.ofNullable(byId.get(id)).or(() -> Optional.ofNullable(byNode.get(mapping)));
            }
            case Sequence list -> Optional.empty();
        };
    }

    /** Registries name a thing by its whole address or by the ctid that ends it. */
    private Optional<Thing> byAddress(String address) {
        String ctid = address.substring(address.lastIndexOf('/') + 1);
        return Optional.ofNullable(byId.get(address)).or(() -> Optional.ofNullable(byId.get(ctid)));
    }

    /** The things that the values under this key mean, each once. */
    List<Thing> meant(Thing thing, String key) {
        return thing.each(key).stream()
                .flatMap(node -> meant(node).stream())
                .distinct()
                .toList();
    }
}
