package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Row;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.codec.Variant;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.edit.Known;
import org.diapason.formats.tree.Node;

/** Makes the fields of a form from their declarations and from what stands in the series. */
final class FormWriting {

    private static final int MOST_RADIOS = 4;

    private final Form form;
    private final Node root;
    private final Lang main;
    private final Voice voice;
    private final Marks marks;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, Optional<List<Known>>> referred = new HashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Lists lists = new Lists();
    private boolean focused;

    /**
     * A writing of this form.
     *
     * @param root the series, for what its fields may refer to
     * @param main the main language of the series
     */
    FormWriting(Form form, Node root, Lang main, Voice voice, Marks marks) {
        this.form = form;
        this.root = root;
        this.main = main;
        this.voice = voice;
        this.marks = marks;
    }

    /** The id of each field that counts, by its place within the form. */
    Map<String, String> ids() {
        return ids;
    }

    /** What each field that counts is called, by its place within the form. */
    Map<String, String> labels() {
        return labels;
    }

    List<Part> parts(Here here) {
        return switch (form.codec().shape()) {
            case Shape.Group(RecordCodec<?> record) -> rows(record.rows(), record.name(), here);
            default -> List.of(part(here, alone(here), form.codec()));
        };
    }

    /** How a value is asked that has a form of its own: as the field that it is, where it is one. */
    private Ask alone(Here here) {
        Optional<Row> row = Edits.rowAt(root, here.place());
        String record = Edits.codecAt(root, here.place().parent())
                .filter(around -> around.shape() instanceof Shape.Group)
                .map(around -> ((Shape.Group) around.shape()).record().name())
                .orElse("");
        return row.map(field -> Ask.of(field, record, form.hint(""), voice))
                .orElseGet(() -> Ask.top(form.codec(), form.hint(""), voice));
    }

    List<Part> rows(List<Row> rows, String record, Here here) {
        List<Part> parts = new ArrayList<>();
        for (Row row : form.asked(rows, here.isTop())) {
            Here field = renamed(here, here.field(row.key()));
            if (!(row.codec().shape() instanceof Shape.Mark)) {
                parts.add(part(field, Ask.of(row, record, form.hint(field.path()), voice), row.codec()));
            }
        }
        return parts;
    }

    /** A code that was changed and not taken yet is shown as it was written. */
    private static Here renamed(Here here, Here field) {
        Optional<Node> code = Shown.group(here.node()).get(Shown.NEW_CODE);
        return field.place().path().endsWith(".code") && code.isPresent() ? field.with(code, field.base()) : field;
    }

    Part part(Here here, Ask ask, Codec<?> codec) {
        return switch (codec.shape()) {
            case Shape.Words _ -> new TextWriting(this, main).pair(here, ask);
            case Shape.Choice _ -> pick(here, ask, options(codec, here, ask));
            case Shape.YesNo _ -> yesNo(here, ask);
            case Shape.Many many -> new ListWriting(this).many(here, ask, many);
            case Shape.Keyed keyed -> new ListWriting(this).keyed(here, ask, keyed);
            case Shape.Group(RecordCodec<?> record) ->
                new Part.Group(head(here, ask), rows(record.rows(), record.name(), here));
            case Shape.Union union -> union(here, ask, union);
            case Shape.Either(List<Shape.Form> forms) -> either(here, ask, forms);
            case Shape.Brief brief when Shown.isChosen(brief) -> either(here, ask, Shown.forms(brief));
            case Shape.Brief brief ->
                part(
                        here.with(here.node().map(brief.spellOut()), here.base().map(brief.spellOut())),
                        ask,
                        brief.full());
            default -> line(here, ask, codec);
        };
    }

    private Part line(Here here, Ask ask, Codec<?> codec) {
        Options options = options(codec, here, ask);
        return options.closed()
                ? pick(here, ask, options)
                : new LineWriting(voice, lists)
                        .line(head(here, ask), ask, codec, Shown.text(here.node(), codec, voice.lang()), options);
    }

    Options options(Codec<?> codec, Here here, Ask ask) {
        return Options.of(codec, here, ask, this::referred, voice);
    }

    /** What a field may refer to, asked once for all fields of its sort in one item of the series. */
    private Optional<List<Known>> referred(Here here) {
        String place = here.place().path();
        String scope = place.substring(0, place.indexOf(']') + 1);
        return referred.computeIfAbsent(scope + here.path(), _ -> Known.at(root, here.place()));
    }

    private Part pick(Here here, Ask ask, Options options) {
        String chosen = Shown.text(here.node().or(ask::usual));
        Options all = options.and(List.of(chosen), voice);
        return pick(here, ask.settled(), all, chosen, all.labels().size() < MOST_RADIOS);
    }

    private Part pick(Here here, Ask ask, Options options, String chosen, boolean radios) {
        Head head = head(here, ask);
        Map<String, String> labels = new LinkedHashMap<>();
        if (!ask.required()) {
            labels.put("", voice.notStated());
        } else if (!radios) {
            labels.put("", voice.in("Choisissez…", "Choose…"));
        }
        labels.putAll(options.labels());
        return new Part.Pick(head, new Options(labels, true).choices(head.id(), List.of(chosen)), radios);
    }

    private Part yesNo(Here here, Ask ask) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("true", voice.in("Oui", "Yes"));
        labels.put("false", voice.in("Non", "No"));
        String chosen = Shown.text(here.node().or(ask::usual)).toLowerCase(Locale.ROOT);
        Options options = new Options(labels, true).and(List.of(chosen), voice);
        return pick(here, ask.settled(), options, chosen, true);
    }

    private Part union(Here here, Ask ask, Shape.Union union) {
        String told = here.node().flatMap(union::of).<String>map(Variant::word).orElse("");
        List<Kind> kinds = new ArrayList<>();
        for (Variant<?> variant : union.variants()) {
            RecordCodec<?> record = variant.record();
            kinds.add(new Kind(
                    variant.word(), voice.words(record.expects()), there -> rows(record.rows(), record.name(), there)));
        }
        return kinds(here, ask, kinds, told);
    }

    private Part either(Here here, Ask ask, List<Shape.Form> forms) {
        String told = Shown.form(forms, here.node()).map(Shape.Form::word).orElse("");
        List<Kind> kinds = forms.stream()
                .map(each -> new Kind(
                        each.word(),
                        voice.words(each.label()),
                        there -> formParts(there, ask, each, each.word().equals(told))))
                .toList();
        return kinds(here, ask, kinds, told);
    }

    /** The fields of one form of several; those of a group stand there without a frame of their own. */
    private List<Part> formParts(Here here, Ask ask, Shape.Form each, boolean stands) {
        boolean written = stands || here.live();
        Here there = written ? here : here.with(Optional.empty(), Optional.empty());
        return switch (each.codec().shape()) {
            case Shape.Mark _ -> List.of();
            case Shape.Group(RecordCodec<?> record) -> rows(record.rows(), record.name(), there);
            default -> List.of(part(there, ask.within(voice.capital(voice.words(each.label())), true), each.codec()));
        };
    }

    /** One of the kinds of what may stand at a place, and how its fields are made. */
    private record Kind(String word, String label, Function<Here, List<Part>> parts) {}

    private Part kinds(Here here, Ask ask, List<Kind> kinds, String told) {
        Head head = head(here, ask);
        String chosen = marks.kinds().getOrDefault(here.name(), told);
        List<Part.Alternative> alternatives = new ArrayList<>();
        if (!ask.required()) {
            alternatives.add(new Part.Alternative(
                    new Part.Choice(head.id(), "", voice.notStated(), chosen.isEmpty()), List.of()));
        }
        for (Kind kind : kinds) {
            boolean is = kind.word().equals(chosen);
            String id = alternatives.isEmpty() ? head.id() : head.id() + "_c" + alternatives.size();
            alternatives.add(new Part.Alternative(
                    new Part.Choice(id, kind.word(), voice.capital(kind.label()), is),
                    kind.parts().apply(here.kind(kind.word(), is))));
        }
        return new Part.Either(head, alternatives);
    }

    Head head(Here here, Ask ask) {
        String id = Head.id(here.name());
        String spot = here.spot().path();
        if (here.live()) {
            ids.putIfAbsent(spot, id);
            labels.putIfAbsent(spot, ask.label());
        }
        Optional<Rival> rival = here.live() ? rival(here, id) : Optional.empty();
        String error = error(here);
        return new Head(id, here.name(), ask.label(), ask.help(), error, ask.required(), focus(here.name()), rival);
    }

    String error(Here here) {
        return here.live() ? marks.error(here.spot().path()) : "";
    }

    Optional<Rival> rival(Here here, String id) {
        return Optional.ofNullable(marks.rivals().get(here.spot().path()))
                .map(both -> new Rival(
                        Rival.name(here.name()), id + "_take", both.label(), both.theirs(), both.mine(), false));
    }

    /** The first field of what was just added or moved. */
    private boolean focus(String name) {
        boolean here = !focused && !marks.focus().isEmpty() && name.startsWith(marks.focus() + ".");
        focused |= here;
        return here;
    }

    Voice voice() {
        return voice;
    }

    Lists lists() {
        return lists;
    }
}
