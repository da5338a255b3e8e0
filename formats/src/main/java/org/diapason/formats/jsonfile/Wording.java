package org.diapason.formats.jsonfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.WebText;

/**
 * Words as JSON files give them: a text, a list of texts, one text per language, or a value with its language; without
 * markup and entities.
 *
 * @param said the plain words by language, in the order of the file, none blank
 */
public record Wording(Map<Lang, Said> said) {

    /** Plain words, as they stood, and where. */
    public record Said(String words, String raw, Spot spot) {}

    /** No words. */
    public static final Wording SILENT = new Wording(Map.of());

    /** The words of this piece of a file, in the supposed language where it names none. */
    public static Wording of(Optional<Node> node, Lang supposed) {
        Map<Lang, List<Scalar>> found = new LinkedHashMap<>();
        node.ifPresent(there -> collect(there, supposed, found));
        return of(found);
    }

    /** These words in this language; nothing when they are blank. */
    public static Wording in(Lang lang, String words, Spot spot) {
        return of(Map.of(lang, List.of(new Scalar(words, Kind.STRING, spot))));
    }

    /** The language of this tag, however it is written: EN, en_CA and fr-CA alike. */
    public static Optional<Lang> lang(String tag) {
        String[] parts = tag.strip().replace('_', '-').split("-", 2);
        String tidy = parts[0].toLowerCase(Locale.ROOT) + (parts.length > 1 ? "-" + parts[1] : "");
        return Lang.isTag(tidy) ? Optional.of(new Lang(tidy)) : Optional.empty();
    }

    /** The words on one line, without the markup and the entities of web pages. */
    public static String plain(String words) {
        String decoded = words.indexOf('&') < 0 ? words : Plainly.decoded(words);
        return decoded.indexOf('<') < 0
                ? Plainly.clean(decoded)
                : WebText.of(decoded).line();
    }

    private static void collect(Node node, Lang lang, Map<Lang, List<Scalar>> said) {
        switch (node) {
            case Scalar scalar
            when scalar.kind() == Kind.STRING || scalar.kind() == Kind.NUMBER ->
                said.computeIfAbsent(lang, none -> new ArrayList<>()).add(scalar);
            case Scalar other -> {
                // Yes, no and nothing are no words.
            }
            case Sequence list -> list.items().forEach(item -> collect(item, lang, said));
            case Mapping mapping -> {
                Thing thing = Thing.of(mapping).orElseThrow();
                if (thing.has("value")) {
                    collect(thing.get("value").orElse(Node.mapping(List.of())), own(thing, lang), said);
                } else {
                    mapping.entries().forEach(entry -> byLanguage(entry, said));
                }
            }
        }
    }

    private static Lang own(Thing thing, Lang lang) {
        return lang(thing.word("language")).orElse(lang);
    }

    private static void byLanguage(Entry entry, Map<Lang, List<Scalar>> said) {
        lang(entry.key()).ifPresent(lang -> collect(entry.value(), lang, said));
    }

    private static Wording of(Map<Lang, List<Scalar>> found) {
        Map<Lang, Said> said = new LinkedHashMap<>();
        found.forEach((lang, scalars) -> {
            String raw = scalars.stream().map(Scalar::text).collect(Collectors.joining("\n"));
            String plain = plain(raw);
            if (!plain.isEmpty()) {
                said.put(lang, new Said(plain, raw, scalars.getFirst().spot()));
            }
        });
        return new Wording(said);
    }

    /** Whether there are no words. */
    public boolean isSilent() {
        return said.isEmpty();
    }

    /** The words in the first language of the file; the empty text where there are none. */
    public String first() {
        return said.values().stream().map(Said::words).findFirst().orElse("");
    }

    /** Puts the words into a field, beside those of other languages that are there. */
    public void into(Draft draft, String field) {
        said.forEach((lang, one) -> draft.words(field, lang, one.words(), one.spot()));
    }
}
