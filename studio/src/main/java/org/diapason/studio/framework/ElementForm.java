package org.diapason.studio.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Shape;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.codec.Loader;
import org.diapason.formats.seriesfile.FrameworkFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.Troubles;
import org.diapason.studio.shell.Visit;

/** A decision about one element, as the fields of its form say it; read by the same rules as a file. */
final class ElementForm {

    static final String FREE = "free";
    static final String NONE = "none";

    /** How many circumstances beyond those that are there a form has room for. */
    static final int MORE = 1;

    private final Visit visit;
    private final Code element;
    private final Shape shape;

    ElementForm(Visit visit, Code element, Shape shape) {
        this.visit = visit;
        this.element = element;
        this.shape = shape;
    }

    /** The decision, or everything that keeps it from being one. */
    Loaded<ElementPolicy> read() {
        return new Loader<>(FrameworkFiles.policy()).load(new Tree(Optional.of(node()), new Troubles()));
    }

    /** How the file calls a shape. */
    static String key(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Node node() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Node.entry("element", Node.string(element.value())));
        entries.add(Node.entry("standard", standard("standard")));
        if (!visit.field("latitude").equals(NONE) && !visit.field("latitude").isEmpty()) {
            entries.add(Node.entry("latitude", standard("latitude")));
        }
        word(entries, "obligation");
        number(entries, "weight", "weight");
        List<Node> circumstances = circumstances();
        if (!circumstances.isEmpty()) {
            entries.add(Node.entry("deviate", Node.sequence(circumstances)));
        }
        text(entries, "reason", "reason");
        return Node.mapping(entries);
    }

    private Node standard(String part) {
        if (visit.field(part).equals(FREE)) {
            return Node.mapping(List.of(Node.entry(FREE, Node.bool(true))));
        }
        List<Entry> entries = new ArrayList<>();
        switch (shape) {
            case RANGE -> entries.add(Node.entry("range", range(part)));
            case ONE_OF, MUST_INCLUDE -> entries.add(Node.entry(key(shape), codes(part)));
            case IN_ORDER -> entries.add(Node.entry(key(shape), slots(part)));
            case DESCRIBED, ATTESTED -> text(entries, key(shape), part + ".words");
        }
        return Node.mapping(entries);
    }

    /** An amount as the file writes it: 3, 3-5, 3+; figures may be written the French way. */
    private Node range(String part) {
        String low = figure(part + ".low");
        String high = figure(part + ".high");
        if (low.isEmpty() && high.isEmpty()) {
            return Node.string("");
        }
        if (high.isEmpty()) {
            return Node.string(low + "+");
        }
        String from = low.isEmpty() ? "0" : low;
        return from.equals(high) ? Node.number(high) : Node.string(from + "-" + high);
    }

    private String figure(String field) {
        return visit.field(field).replace(',', '.').replace("\u00a0", "");
    }

    private Node codes(String part) {
        Set<String> codes = new LinkedHashSet<>(visit.fields(part + ".codes"));
        for (String more : visit.field(part + ".more").split("[,;\\s]+", -1)) {
            if (!more.isEmpty()) {
                codes.add(more);
            }
        }
        return Node.sequence(codes.stream().map(Node::string).toList());
    }

    /** Slots, one a line: a code; with a plus before it when it must be there, a minus when it must not. */
    private Node slots(String part) {
        List<Node> slots = new ArrayList<>();
        for (String line :
                visit.field(part + ".slots").lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                slots.add(slot(line));
            }
        }
        return Node.sequence(slots);
    }

    private static Node slot(String line) {
        String presence = line.startsWith("+") ? "required" : line.startsWith("-") ? "forbidden" : "optional";
        String code = presence.equals("optional") ? line : line.substring(1).strip();
        return Node.mapping(
                List.of(Node.entry("code", Node.string(code)), Node.entry("presence", Node.string(presence))));
    }

    private List<Node> circumstances() {
        List<Node> circumstances = new ArrayList<>();
        for (int i = 0; !visit.fields("deviate." + i + ".code").isEmpty(); i++) {
            String at = "deviate." + i + ".";
            if (isEmpty(at)) {
                continue;
            }
            List<Entry> entries = new ArrayList<>();
            word(entries, "code", at + "code");
            text(entries, "condition", at + "condition");
            word(entries, "approver", at + "approver");
            text(entries, "evidence", at + "evidence");
            number(entries, "longest-months", at + "longest-months");
            circumstances.add(Node.mapping(entries));
        }
        return circumstances;
    }

    private boolean isEmpty(String at) {
        return List.of("code", "condition.fr", "condition.en", "approver", "evidence.fr", "evidence.en").stream()
                .allMatch(field -> visit.field(at + field).isEmpty());
    }

    private void word(List<Entry> entries, String key) {
        word(entries, key, key);
    }

    private void word(List<Entry> entries, String key, String field) {
        if (!visit.field(field).isEmpty()) {
            entries.add(Node.entry(key, Node.string(visit.field(field))));
        }
    }

    private void number(List<Entry> entries, String key, String field) {
        if (!figure(field).isEmpty()) {
            entries.add(Node.entry(key, Node.number(figure(field))));
        }
    }

    private void text(List<Entry> entries, String key, String field) {
        List<Entry> words = new ArrayList<>();
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            String said = visit.field(field + "." + lang.tag());
            if (!said.isEmpty()) {
                words.add(Node.entry(lang.tag(), Node.string(said)));
            }
        }
        if (!words.isEmpty()) {
            entries.add(Node.entry(key, Node.mapping(words)));
        }
    }
}
