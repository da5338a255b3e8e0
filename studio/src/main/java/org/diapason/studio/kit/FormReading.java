package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Row;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.codec.Variant;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Troubles;

/**
 * Reads a form that came back: what was filled in, over what is kept. Whatever the form did not ask, and whatever came
 * back as it went out, stays as it is, down to the languages that the page does not show. A field that was left empty
 * says nothing: it is taken out, never read as nought.
 */
final class FormReading {

    /**
     * A thing that takes another code.
     *
     * @param place where it stands, called by its old code
     * @param to the new code
     * @param spot the place of the code within the form
     */
    record Rename(Place place, Code to, Place spot) {}

    private static final String CODE = "code";

    private final Form form;
    private final Params params;
    private final Lang main;
    private final Voice voice;
    private final List<Rename> renames = new ArrayList<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, List<String>> slips = new LinkedHashMap<>();
    private String focus = "";

    FormReading(Form form, Map<String, List<String>> params, Lang main, Voice voice) {
        this.form = form;
        this.params = new Params(params);
        this.main = main;
        this.voice = voice;
    }

    /** The things that take another code, the innermost first. */
    List<Rename> renames() {
        return renames;
    }

    /** What the form goes on with when it comes back: what was chosen, and what could not be taken even as words. */
    Marks marks() {
        return new Marks(slips, Map.of(), kinds, focus);
    }

    Params params() {
        return params;
    }

    /** Remembers the field with which to go on. */
    void focus(String name) {
        focus = name;
    }

    /** What stands at the place of the form afterwards; nothing when all of it was left empty. */
    Optional<Node> read(Here here) {
        if (params.takesTheirs("")) {
            return here.base();
        }
        return form.codec().shape() instanceof Shape.Group(RecordCodec<?> record)
                ? Optional.of(group(here, record.rows()))
                : read(here, form.codec());
    }

    Optional<Node> read(Here here, Codec<?> codec) {
        if (params.takesTheirs(here.name())) {
            return here.base();
        }
        return switch (codec.shape()) {
            case Shape.Words _ -> text(here);
            case Shape.Many many -> new ListReading(this).many(here, many);
            case Shape.Keyed keyed -> new ListReading(this).keyed(here, keyed);
            case Shape.Group(RecordCodec<?> record) ->
                Optional.of(group(here, record.rows()))
                        .filter(group -> here.isTop() || !group.entries().isEmpty())
                        .map(Node.class::cast);
            case Shape.Union union -> union(here, union);
            case Shape.Either(List<Shape.Form> forms) -> either(here, forms);
            case Shape.Brief brief when Shown.isChosen(brief) -> either(here, Shown.forms(brief));
            case Shape.Brief brief -> spelledOut(here, brief);
            default -> value(here, codec);
        };
    }

    private Optional<Node> spelledOut(Here here, Shape.Brief brief) {
        Optional<Node> base = here.base().map(brief.spellOut());
        Optional<Node> read = read(here.with(here.node(), base), brief.full());
        boolean untouched =
                read.isPresent() && base.filter(Shown.without(read.get())::says).isPresent();
        return untouched ? here.base() : read;
    }

    private Optional<Node> value(Here here, Codec<?> codec) {
        Optional<String> written = params.text(here.name());
        if (written.isEmpty() || shows(here.base(), codec, written.get())) {
            return here.base();
        }
        return written.filter(words -> !words.isEmpty()).map(words -> Typed.node(words, codec));
    }

    private boolean shows(Optional<Node> base, Codec<?> codec, String written) {
        return written.equals(Shown.text(base).strip())
                || written.equals(Shown.text(base, codec, voice.lang()).strip());
    }

    private Optional<Node> text(Here here) {
        return new TextReading(params, main).read(here);
    }

    Mapping group(Here here, List<Row> rows) {
        Mapping base = Shown.group(here.base());
        Map<String, Node> merged = new LinkedHashMap<>();
        Set<String> asked = new LinkedHashSet<>();
        for (Row row : form.asked(rows, here.isTop())) {
            asked.add(row.key());
            Here field = here.field(row.key());
            if (row.codec().shape() instanceof Shape.Mark) {
                merged.put(row.key(), Node.bool(true));
            } else {
                Optional<Node> read = row.key().equals(CODE) ? code(here, field, merged) : read(field, row.codec());
                read.filter(value -> !isUsual(row, field, value))
                        .or(() -> needed(row, field))
                        .ifPresent(value -> merged.put(row.key(), value));
            }
        }
        return over(base, merged, asked);
    }

    /** What was read, over what was not asked. */
    private static Mapping over(Mapping base, Map<String, Node> read, Set<String> asked) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : base.entries()) {
            Node value = read.remove(entry.key());
            if (value != null) {
                entries.add(new Entry(entry.key(), entry.spot(), value));
            } else if (!asked.contains(entry.key())) {
                entries.add(entry);
            }
        }
        read.forEach((key, value) -> entries.add(Node.entry(key, value)));
        return new Mapping(entries, base.spot());
    }

    /** A usual value that nobody wrote is shown as chosen, and stays unwritten when it comes back. */
    private static boolean isUsual(Row row, Here field, Node value) {
        return field.base().isEmpty() && row.usual().filter(value::says).isPresent();
    }

    /** Another code is given last, when all that refers to the thing can be carried along; until then it keeps its own. */
    private Optional<Node> code(Here here, Here field, Map<String, Node> merged) {
        Optional<Node> written = value(field, Codecs.NAME);
        Optional<Code> before = here.base().flatMap(Reading::code);
        Optional<String> word = written.map(node -> Shown.text(Optional.of(node)));
        if (before.isEmpty() || word.isEmpty() || before.get().value().equals(word.get()) || !Code.isCode(word.get())) {
            return written;
        }
        renames.addFirst(new Rename(here.place(), Code.of(word.get()), field.spot()));
        merged.put(Shown.NEW_CODE, written.get());
        return field.base();
    }

    /** A group that must be there is there though nothing was filled in, so that its own fields say what lacks. */
    private Optional<Node> needed(Row row, Here field) {
        return row.required() && row.codec().shape() instanceof Shape.Group && params.hasBelow(field.name())
                ? Optional.of(Node.mapping(List.of()))
                : Optional.empty();
    }

    private Optional<Node> union(Here here, Shape.Union union) {
        Optional<String> chosen = params.text(here.name() + "@");
        if (chosen.isEmpty()) {
            return here.base();
        }
        kinds.put(here.name(), chosen.get());
        Optional<Variant<?>> variant = union.variants().stream()
                .filter(each -> each.word().equals(chosen.get()))
                .findFirst();
        return variant.map(each -> variant(here, union, each));
    }

    /** The fields of the kind that was chosen, over those of the same name of the kind that stood there. */
    private Node variant(Here here, Shape.Union union, Variant<?> variant) {
        List<Row> rows = variant.record().rows();
        Set<String> keys = new LinkedHashSet<>(rows.stream().map(Row::key).toList());
        union.kind().ifPresent(row -> keys.add(row.key()));
        Mapping base = Shown.group(here.base());
        List<Entry> shared = base.entries().stream()
                .filter(entry -> keys.contains(entry.key()))
                .toList();
        Here inside = here.kind(variant.word(), true).with(here.node(), Optional.of(new Mapping(shared, base.spot())));
        Mapping read = group(inside, rows);
        List<Entry> entries = new ArrayList<>(read.entries());
        union.kind().ifPresent(row -> {
            entries.removeIf(entry -> entry.key().equals(row.key()));
            entries.addFirst(Node.entry(row.key(), Node.string(variant.word())));
        });
        if (union.kind().isEmpty() && read.get(variant.word()).isEmpty()) {
            Codec<?> codec = rows.stream()
                    .filter(row -> row.key().equals(variant.word()))
                    .findFirst()
                    .orElseThrow()
                    .codec();
            entries.add(Node.entry(variant.word(), empty(codec)));
        }
        return new Mapping(entries, base.spot());
    }

    /** What stands for a field that was left empty though it tells which kind it is. */
    private static Node empty(Codec<?> codec) {
        return codec.shape() instanceof Shape.Many ? Node.sequence(List.of()) : Node.string("");
    }

    private Optional<Node> either(Here here, List<Shape.Form> forms) {
        Optional<String> chosen = params.text(here.name() + "@");
        if (chosen.isEmpty()) {
            return here.base();
        }
        kinds.put(here.name(), chosen.get());
        return forms.stream()
                .filter(each -> each.word().equals(chosen.get()))
                .findFirst()
                .flatMap(each -> form(here, forms, each));
    }

    private Optional<Node> form(Here here, List<Shape.Form> forms, Shape.Form each) {
        if (each.codec().shape() instanceof Shape.Mark) {
            return Optional.of(Node.bool(true));
        }
        boolean same = Shown.form(forms, here.base()).filter(each::equals).isPresent();
        Here inside = here.kind(each.word(), true).with(here.node(), same ? here.base() : Optional.empty());
        Node read = read(inside, each.codec()).orElseGet(() -> empty(each.codec()));
        check(here, forms, each, Shown.without(read));
        return Optional.of(read);
    }

    /** What is written as one form must not be taken for another without a word. */
    private void check(Here here, List<Shape.Form> forms, Shape.Form chosen, Node read) {
        if (chosen.codec().shape() instanceof Shape.Group) {
            return;
        }
        Troubles troubles = new Troubles();
        chosen.codec().read(read, Reading.top(main, troubles));
        List<String> words =
                new ArrayList<>(troubles.list().stream().map(voice::trouble).toList());
        Shown.form(forms, Optional.of(read))
                .filter(other -> words.isEmpty() && !other.equals(chosen))
                .ifPresent(other -> words.add(voice.in("Cela se lit comme ", "This reads as ")
                        + voice.words(other.label())
                        + voice.in(
                                " : choisissez-le, ou écrivez autre chose.",
                                ": choose that, or write something else.")));
        if (!words.isEmpty()) {
            slips.put(here.spot().path(), words);
        }
    }

    /** Remembers what could not be taken. */
    void slip(Here here, String words) {
        slips.put(here.spot().path(), List.of(words));
    }

    Voice voice() {
        return voice;
    }
}
