package org.diapason.studio.audience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Visit;

/**
 * A text that a form asks in French and in English. A language whose source changed while it stayed the same lags from
 * then on; other languages of the text stay as they are.
 *
 * @param field the field of the form, without its language
 * @param before what the text said
 */
record BothWords(String field, Fact<Text> before) {

    private static final List<Lang> ASKED = List.of(Lang.FR, Lang.EN);

    /** The tree with the words of the form at this place. */
    Node write(Node tree, Place place, Visit visit) {
        Map<Lang, String> words = new LinkedHashMap<>();
        ASKED.forEach(lang -> words.put(lang, isChanged(lang, visit) ? typed(lang, visit) : stands(tree, place, lang)));
        return Edits.set(tree, place, node(words));
    }

    /** What somebody else wrote in a language in which other words were typed here, field by field. */
    Map<String, String> rivals(Node tree, Place place, Visit visit) {
        Map<String, String> rivals = new LinkedHashMap<>();
        for (Lang lang : ASKED) {
            String stands = stands(tree, place, lang);
            boolean met = isChanged(lang, visit) && !stands.equals(was(lang)) && !stands.equals(typed(lang, visit));
            if (met) {
                rivals.put(named(lang), stands);
            }
        }
        return rivals;
    }

    private String named(Lang lang) {
        return field + "-" + lang.tag();
    }

    private String typed(Lang lang, Visit visit) {
        return visit.field(named(lang));
    }

    private String was(Lang lang) {
        return before.map(text -> text.in(lang).orElse("")).orElse("").strip();
    }

    private boolean isChanged(Lang lang, Visit visit) {
        return !typed(lang, visit).equals(was(lang));
    }

    private static String stands(Node tree, Place place, Lang lang) {
        return Edits.at(tree, place.field(lang.tag()))
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .map(Node.Scalar::text)
                .orElse("");
    }

    /** The text as the file writes it, when only the words of this language were asked, and these were typed. */
    Optional<Node> in(Lang lang, String typed) {
        Map<Lang, String> words = new LinkedHashMap<>();
        before.ifStated(text -> words.putAll(text.words()));
        words.put(lang, typed);
        return node(words);
    }

    /** The text as the file writes it, when these words were typed; nothing when none were. */
    Optional<Node> node(Map<Lang, String> typedWords) {
        Map<Lang, String> words = new LinkedHashMap<>();
        before.ifStated(text -> words.putAll(text.words()));
        for (Lang lang : ASKED) {
            String typed = typedWords.getOrDefault(lang, "");
            if (typed.isEmpty()) {
                words.remove(lang);
            } else {
                words.put(lang, typed);
            }
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Node.Entry> entries = new ArrayList<>();
        words.forEach((lang, said) -> entries.add(Node.entry(lang.tag(), Node.string(said))));
        List<Node> lagging = new ArrayList<>();
        words.forEach((lang, said) -> {
            if (lags(lang, said, words)) {
                lagging.add(Node.string(lang.tag()));
            }
        });
        if (!lagging.isEmpty()) {
            entries.add(Node.entry("lagging", Node.sequence(lagging)));
        }
        return Optional.of(Node.mapping(entries));
    }

    private boolean lags(Lang lang, String said, Map<Lang, String> words) {
        if (!(before instanceof Fact.Stated<Text>(Text text))
                || !said.equals(text.words().get(lang))) {
            return false;
        }
        Lang source = text.source();
        boolean sourceChanged = !text.show(source).equals(words.get(source));
        return !lang.equals(source) && (sourceChanged || text.lagging().contains(lang));
    }
}
