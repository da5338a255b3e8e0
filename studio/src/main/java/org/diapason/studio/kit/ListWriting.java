package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Sequence;

/** Makes the fields of lists: boxes to tick, lines, or groups that are added, moved and taken away. */
record ListWriting(FormWriting writing) {

    private static final int FEWEST_ROWS = 3;

    Part many(Here here, Ask ask, Shape.Many many) {
        return Shown.isShort(many.item()) ? values(here, ask, many) : groups(here, ask, many);
    }

    private Part values(Here here, Ask ask, Shape.Many many) {
        List<String> written = Shown.texts(here.node());
        Options options = writing.options(many.item(), here, ask);
        String none = ask.silent() && many.least() == 0 ? none(here) : "";
        boolean saysNone = saysNone(here);
        if (!options.isEmpty()) {
            Head head = writing.head(here, ask);
            Options all = options.and(written, writing.voice());
            return new Part.Picks(head, all.choices(head.id(), written), none, saysNone);
        }
        int rows = Math.max(FEWEST_ROWS, written.size() + 1);
        String help = (ask.help() + " " + writing.voice().in("Une entrée par ligne.", "One entry per line.")).strip();
        Ask helped = new Ask(ask.label(), help, ask.required(), ask.silent(), ask.usual(), ask.word(), ask.hint());
        return new Part.Lines(writing.head(here, helped), String.join("\n", written), rows, none, saysNone);
    }

    /** The name of the mark that says that there are none. */
    static String none(Here here) {
        return here.name() + "@none";
    }

    private static boolean saysNone(Here here) {
        return here.node()
                .filter(node -> node instanceof Sequence list && list.items().isEmpty())
                .isPresent();
    }

    private Part groups(Here here, Ask ask, Shape.Many many) {
        Voice voice = writing.voice();
        Head head = writing.head(here, ask);
        List<Node> items = rows(here, ask, many);
        List<Node> kept = Shown.items(here.base());
        List<Integer> mates = Shown.mates(kept, items);
        List<Part.Item> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int was = mates.get(i);
            Optional<Node> before = was >= 0 && was < kept.size() ? Optional.of(kept.get(was)) : Optional.empty();
            Here there = here.item(i, Optional.of(items.get(i)), before);
            List<Part> fields = inside(there, ask, many.item());
            String legend = legend(items.get(i), many.item(), fields);
            parts.add(item(there, legend, was, fields, isGroup(many.item()), i == 0, i == items.size() - 1));
        }
        String add = voice.in("Ajouter ", "Add ") + voice.words(expects(many.item()));
        String none = ask.silent() && many.least() == 0 && items.isEmpty() ? none(here) : "";
        return new Part.Items(head, parts, add, none, saysNone(here));
    }

    /** A list that must hold something and holds nothing yet shows a few rows to fill; those that stay empty do not count. */
    private static List<Node> rows(Here here, Ask ask, Shape.Many many) {
        List<Node> items = Shown.items(here.node());
        Node blank = Node.mapping(List.of(Node.entry(Shown.WAS, Node.number("-1"))));
        return items.isEmpty() && ask.required() && !(many.item().shape() instanceof Shape.Many)
                ? Collections.nCopies(FEWEST_ROWS, blank)
                : items;
    }

    private Part.Item item(
            Here here, String legend, int was, List<Part> parts, boolean isGroup, boolean first, boolean last) {
        String id = Head.id(here.name()) + "_item";
        Optional<Rival> rival = Optional.empty();
        String error = "";
        if (here.live() && isGroup) {
            writing.ids().putIfAbsent(here.spot().path(), id);
            rival = writing.rival(here, id);
            error = writing.error(here);
        }
        String stood = was < 0 ? "" : Integer.toString(was);
        return new Part.Item(id, here.name(), legend, stood, error, parts, first, last, rival);
    }

    /** Whether an item is a group without a field of its own, so that what is wrong with it stands with the item. */
    private static boolean isGroup(Codec<?> codec) {
        return switch (codec.shape()) {
            case Shape.Group _ -> true;
            case Shape.Brief brief -> !Shown.isChosen(brief) && isGroup(brief.full());
            default -> false;
        };
    }

    /** The fields of an item; those of a record stand there without another frame. */
    private List<Part> inside(Here here, Ask ask, Codec<?> codec) {
        return switch (codec.shape()) {
            case Shape.Group(RecordCodec<?> record) -> writing.rows(record.rows(), record.name(), here);
            case Shape.Brief brief
            when !Shown.isChosen(brief) ->
                inside(
                        here.with(here.node().map(brief.spellOut()), here.base().map(brief.spellOut())),
                        ask,
                        brief.full());
            default -> {
                Voice voice = writing.voice();
                yield List.of(writing.part(here, ask.within(voice.capital(voice.words(codec.expects())), true), codec));
            }
        };
    }

    private String legend(Node item, Codec<?> codec, List<Part> parts) {
        Voice voice = writing.voice();
        Optional<String> title = new Wording(voice.lang()).title(item).filter(words -> !words.isBlank());
        Optional<String> code = Reading.code(item).map(each -> each.value());
        if (title.isPresent() && code.isPresent()) {
            return code.get() + " – " + title.get();
        }
        return title.or(() -> code)
                .or(() -> parts.stream().findFirst().flatMap(ListWriting::firstWords))
                .orElseGet(() -> voice.capital(voice.words(expects(codec))));
    }

    /** What tells an item from its neighbours when it has neither a title nor a code: its first field. */
    private static Optional<String> firstWords(Part part) {
        return switch (part) {
            case Part.Line line -> Optional.of(line.value()).filter(words -> !words.isBlank());
            case Part.Pick pick ->
                pick.choices().stream()
                        .filter(choice -> choice.chosen() && !choice.value().isEmpty())
                        .findFirst()
                        .map(Part.Choice::label);
            default -> Optional.empty();
        };
    }

    private static Text expects(Codec<?> codec) {
        return codec.shape() instanceof Shape.Brief brief && !Shown.isChosen(brief)
                ? brief.full().expects()
                : codec.expects();
    }

    Part keyed(Here here, Ask ask, Shape.Keyed keyed) {
        Voice voice = writing.voice();
        Options options = writing.options(keyed.keys(), here, ask);
        List<Entry> rows = new ArrayList<>(Shown.group(here.node()).entries());
        if (options.closed()) {
            options.labels().keySet().stream()
                    .filter(key -> rows.stream().noneMatch(row -> row.key().equals(key)))
                    .forEach(key -> rows.add(Node.entry(key, Node.string(""))));
        }
        Head head = writing.head(here, ask);
        List<Part.Item> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            items.add(row(here, i, rows.get(i), keyed, options, ask));
        }
        String add = voice.in("Ajouter une ligne", "Add a line");
        return new Part.Items(head, items, options.closed() ? "" : add, "", false);
    }

    private Part.Item row(Here here, int i, Entry row, Shape.Keyed keyed, Options options, Ask ask) {
        Voice voice = writing.voice();
        Here at = here.item(i, Optional.empty(), Optional.empty());
        String legend = options.labels()
                .getOrDefault(row.key(), row.key().isEmpty() ? voice.in("Nouvelle ligne", "New line") : row.key());
        Optional<Node> value = Optional.of(row.value())
                .filter(node -> !Shown.text(Optional.of(node)).isEmpty() || !(node instanceof Node.Scalar));
        Here key = named(at, "key", here.field("")).with(Optional.of(Node.string(row.key())), Optional.empty());
        Here inside = named(at, "value", here.field(row.key()))
                .with(value, Shown.group(here.base()).get(row.key()));
        List<Part> parts = new ArrayList<>();
        boolean fixed = options.closed() && options.labels().containsKey(row.key());
        if (!fixed) {
            Ask asked = ask.within(voice.in("Clé", "Key"), true);
            parts.add(new LineWriting(voice, writing.lists())
                    .line(writing.head(key, asked), asked, keyed.keys(), row.key(), options));
        }
        parts.add(
                writing.part(inside, ask.within(fixed ? legend : voice.in("Valeur", "Value"), false), keyed.values()));
        String id = Head.id(at.name()) + "_item";
        return new Part.Item(id, at.name(), legend, row.key(), "", parts, true, true, Optional.empty());
    }

    private static Here named(Here at, String name, Here field) {
        return new Here(
                at.name() + "." + name,
                field.path(),
                field.spot(),
                field.place(),
                field.node(),
                field.base(),
                at.live());
    }
}
