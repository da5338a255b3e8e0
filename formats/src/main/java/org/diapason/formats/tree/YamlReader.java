package org.diapason.formats.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML 1.2 as a tree, from the engine's stream of events: nothing is ever expanded, so an alias costs nothing and is
 * refused like every other device by which a file could say something else than what it shows.
 */
final class YamlReader {

    private final TreeBuilder tree;
    private final String text;
    private final Parser events;

    YamlReader(TreeBuilder tree, String text) {
        this.tree = tree;
        this.text = text;
        // The size of the text is already bounded; the engine's own limit of 3 MB would refuse a file that we accept.
        // One buffer for all: the parser fails where a character of two halves lies across the end of its buffer.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length() + 2)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    Node read() {
        try {
            return document();
        } catch (MarkedYamlEngineException broken) {
            throw new Halt(YamlFaults.syntax(broken, text, tree));
        } catch (YamlEngineException broken) {
            throw new Halt(YamlFaults.unclear(tree.spot(1, 1)));
        }
    }

    private Node document() {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            throw new Halt(Sniff.empty(tree.spot(1, 1).file()));
        }
        events.next();
        Node root = node(events.next(), Place.TOP, 1);
        if (root instanceof Scalar scalar && scalar.kind() == Kind.NULL) {
            throw new Halt(Sniff.empty(scalar.spot().file()));
        }
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw new Halt(TreeFaults.severalDocuments(spot(events.next())));
        }
        return root;
    }

    private Node node(Event event, Place place, int depth) {
        reportDevices(event, place);
        // Not a switch: its bootstrap is the one thing that the class cache cannot keep, and every start would pay.
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        if (event instanceof SequenceStartEvent start) {
            return sequence(start, place, depth);
        }
        return event instanceof MappingStartEvent start ? mapping(start, place, depth) : tree.unreadable(spot(event));
    }

    private void reportDevices(Event event, Place place) {
        if (event instanceof AliasEvent) {
            YamlFaults.alias(tree, spot(event), place);
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            YamlFaults.anchor(tree, spot(event), place);
        }
        tag(event).ifPresent(tag -> YamlFaults.tag(tree, tag, spot(event), place));
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private Node scalar(ScalarEvent scalar, Place place) {
        String value = scalar.getValue();
        return tree.scalar(value, scalar.isPlain() ? Plain.kind(value) : Kind.STRING, spot(scalar), place);
    }

    private Node sequence(SequenceStartEvent start, Place place, int depth) {
        tree.checkDepth(depth, spot(start), place);
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(events.next(), place.item(items.size()), depth + 1));
        }
        events.next();
        return new Sequence(items, spot(start));
    }

    private Node mapping(MappingStartEvent start, Place place, int depth) {
        tree.checkDepth(depth, spot(start), place);
        TreeBuilder.Keys keys = tree.keys(place);
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            entry(keys, events.next(), place, depth);
        }
        events.next();
        return new Mapping(keys.entries(), spot(start));
    }

    private void entry(TreeBuilder.Keys keys, Event event, Place place, int depth) {
        if (!(event instanceof ScalarEvent key)) {
            throw new Halt(YamlFaults.complexKey(spot(event), place));
        }
        reportDevices(key, place);
        Spot spot = spot(key);
        if (key.isPlain() && key.getValue().equals("<<")) {
            YamlFaults.merge(tree, spot, place);
            skip();
            return;
        }
        keys.add(key.getValue(), spot, node(events.next(), place.field(key.getValue()), depth + 1));
    }

    /** Passes over one value, whatever it holds. */
    private void skip() {
        int open = 0;
        do {
            switch (events.next().getEventId()) {
                case MappingStart, SequenceStart -> open++;
                case MappingEnd, SequenceEnd -> open--;
                default -> {}
            }
        } while (open > 0);
    }

    private Spot spot(Event event) {
        return event.getStartMark().map(this::spot).orElse(tree.spot(1, 1));
    }

    private Spot spot(Mark mark) {
        return tree.spot(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
