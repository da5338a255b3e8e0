package org.diapason.formats.wordtemplate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Guess;
import org.diapason.formats.wordtemplate.WordTag.Many;

/** What is said of tags that cannot be filled. */
final class TagWords {

    static final Text UNCLOSED = Text.both(
            "Cette balise s'ouvre par {{ et ne se ferme pas\u00a0: écrivez }} à sa fin, dans le même paragraphe.",
            "This tag opens with {{ and never closes: write }} at its end, in the same paragraph.");

    static final Text UNOPENED = Text.both(
            "Ces accolades ferment une balise que rien n'ouvre\u00a0: écrivez {{ devant son nom, dans le même paragraphe.",
            "These braces close a tag that nothing opens: write {{ before its name, in the same paragraph.");

    static final Text NESTED = Text.both(
            "Une liste ne se répète pas dans une autre\u00a0: fermez d'abord la première.",
            "A list does not repeat within another: close the first one before.");

    /** A name that is wrong in more letters than this is another name. */
    private static final int NEAR = 4;

    private TagWords() {}

    static Text unknown(String name, WordTags tags, List<Many> lists) {
        Optional<String> near = Stream.concat(
                        tags.names().stream(),
                        lists.stream()
                                .flatMap(list ->
                                        Stream.concat(list.tags(Lang.FR).stream(), list.tags(Lang.EN).stream())))
                .filter(each -> Guess.distance(each, name) <= NEAR)
                .min(Comparator.comparingInt(each -> Guess.distance(each, name)));
        return Text.both(
                "Ce document n'a pas de balise {{" + name + "}}"
                        + near.map(each -> "\u00a0; vouliez-vous écrire {{" + each + "}}\u00a0?")
                                .orElse("\u00a0; choisissez-en une de la liste."),
                "This document has no tag {{" + name + "}}"
                        + near.map(each -> "; did you mean {{" + each + "}}?").orElse("; choose one of the list."));
    }

    static Text unended(String name) {
        return Text.both(
                "Cette partie commence et ne finit pas\u00a0: écrivez {{/" + name + "}} là où elle finit.",
                "This part begins and never ends: write {{/" + name + "}} where it ends.");
    }

    static Text unbegun(String name) {
        return Text.both(
                "Cette partie finit ici sans avoir commencé, ou une autre est encore ouverte\u00a0: écrivez {{#" + name
                        + "}} là où elle commence.",
                "This part ends here without having begun, or another is still open: write {{#" + name
                        + "}} where it begins.");
    }

    static Text apart(String name) {
        return Text.both(
                "Mettez {{#" + name + "}} et {{/" + name
                        + "}} dans la même ligne d'un tableau, dans le même paragraphe, ou chacune seule dans un paragraphe au même endroit.",
                "Put {{#" + name + "}} and {{/" + name
                        + "}} into the same row of a table, into the same paragraph, or each alone in a paragraph of the same place.");
    }
}
