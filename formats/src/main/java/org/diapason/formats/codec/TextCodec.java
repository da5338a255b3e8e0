package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;

/** Words in the series' main language as they are, or words by language: {fr: …, en: …, lagging: [en]}. */
final class TextCodec implements Codec<Text> {

    static final TextCodec TEXT = new TextCodec();

    private static final String LAGGING = "lagging";
    private static final Text EXPECTS = Text.both("un texte", "a text");
    private static final Text BY_LANGUAGE = Text.both(
            "Écrivez le texte, ou un champ par langue : « fr », « en ».",
            "Write the text, or one field per language: “fr”, “en”.");
    private static final Codec<List<Lang>> LANGS = new ListCodec<>(Strings.LANG, 1);

    private TextCodec() {}

    @Override
    public Optional<Text> read(Node node, Reading at) {
        if (node instanceof Mapping mapping) {
            return byLanguage(mapping, at);
        }
        return node instanceof Scalar
                ? Strings.LINE.read(node, at).map(words -> Text.in(at.main(), words))
                : at.wrong(node, EXPECTS, BY_LANGUAGE);
    }

    private static Optional<Text> byLanguage(Mapping mapping, Reading at) {
        int before = at.troubles();
        Map<Lang, String> words = new LinkedHashMap<>();
        Set<Lang> lagging = new LinkedHashSet<>();
        for (Entry entry : mapping.entries()) {
            Reading inside = at.field(entry.key(), EXPECTS);
            if (entry.key().equals(LAGGING)) {
                LANGS.read(entry.value(), inside).ifPresent(lagging::addAll);
            } else if (Lang.isTag(entry.key())) {
                Strings.LINE.read(entry.value(), inside).ifPresent(line -> words.put(new Lang(entry.key()), line));
            } else {
                reportKey(entry, at);
            }
        }
        if (mapping.entries().isEmpty()) {
            at.report(Fault.TOO_FEW, mapping.spot(), Text.both("aucune langue.", "no language."), BY_LANGUAGE);
        }
        return at.troubles() > before ? Optional.empty() : at.guarded(mapping, () -> new Text(words, lagging));
    }

    private static void reportKey(Entry entry, Reading at) {
        Text message =
                Text.both("« " + entry.key() + " » n'est pas une langue.", "“" + entry.key() + "” is not a language.");
        at.report(Fault.UNKNOWN_FIELD, entry.spot(), message, BY_LANGUAGE);
    }

    @Override
    public Node write(Text text, Lang main) {
        boolean brief = text.words().size() == 1
                && text.source().equals(main)
                && text.lagging().isEmpty();
        if (brief) {
            return Node.string(text.toString());
        }
        List<Entry> entries = new ArrayList<>();
        text.words().forEach((lang, words) -> entries.add(Node.entry(lang.tag(), Node.string(words))));
        if (!text.lagging().isEmpty()) {
            entries.add(Node.entry(LAGGING, LANGS.write(List.copyOf(text.lagging()), main)));
        }
        return Node.mapping(entries);
    }

    @Override
    public Mapping schema(Definitions definitions) {
        return definitions.shared("text", () -> {
            Mapping line = Strings.LINE.schema(definitions);
            Mapping byLanguage = Schemas.type(
                    "object",
                    Node.entry("properties", Node.mapping(List.of(Node.entry(LAGGING, LANGS.schema(definitions))))),
                    Node.entry(
                            "patternProperties",
                            Node.mapping(List.of(Node.entry("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$", line)))),
                    Node.entry("additionalProperties", Node.bool(false)),
                    Schemas.number("minProperties", "1"));
            return Schemas.anyOf(List.of(line, byLanguage));
        });
    }

    @Override
    public Text expects() {
        return EXPECTS;
    }

    @Override
    public Shape shape() {
        return new Shape.Words();
    }
}
