package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;

/** Makes the two fields of a text: the language of the series before the other. */
record TextWriting(FormWriting writing, Lang main) {

    /** Texts of these fields rarely need a second line. */
    private static final List<String> SHORT = List.of("title", "name", "label");

    private static final int LONG = 60;

    Part.Pair pair(Here here, Ask ask) {
        Mapping text = Shown.byLanguage(here.node(), main);
        Head head = writing.head(here, ask);
        List<Part.Tongue> tongues = new ArrayList<>();
        String source = text.entries().isEmpty()
                ? first().tag()
                : text.entries().getFirst().key();
        for (Lang lang : List.of(first(), first().equals(Lang.FR) ? Lang.EN : Lang.FR)) {
            tongues.add(tongue(here.with(here.node().map(_ -> text), here.base()), text, lang, source, ask));
        }
        boolean isLong = !SHORT.contains(ask.word().substring(ask.word().lastIndexOf('.') + 1))
                || tongues.stream()
                        .anyMatch(each ->
                                each.value().length() > LONG || each.value().contains("\n"));
        return new Part.Pair(head, tongues, isLong);
    }

    private Lang first() {
        return main.base().equals(Lang.FR) ? Lang.FR : Lang.EN;
    }

    private Part.Tongue tongue(Here here, Mapping text, Lang lang, String source, Ask ask) {
        String key = Shown.tongue(text, lang);
        Here field = here.field(key);
        Voice voice = writing.voice();
        Head head = writing.head(field, ask.within(voice.language(key), ask.required() && lang.equals(first())));
        boolean lags = Shown.texts(text.get("lagging")).contains(key);
        boolean canLag = !key.equals(source);
        return new Part.Tongue(
                head,
                key,
                Shown.text(text.get(key).map(Node.class::cast)),
                lags,
                canLag ? here.field("lagging").name() : "");
    }
}
