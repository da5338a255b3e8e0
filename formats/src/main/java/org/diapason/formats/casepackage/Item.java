package org.diapason.formats.casepackage;

import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;

/**
 * One statement of a framework.
 *
 * @param thing its keys
 * @param id by what associations name it
 * @param lang its language
 * @param sort what it is in a series
 */
record Item(Thing thing, String id, Lang lang, Sort sort) {

    /** What a statement is in a series, by its type. */
    enum Sort {
        COMPETENCY,
        OUTCOME,
        MICRO_CREDENTIAL,
        /** A heading that only holds others together. */
        HEADING
    }

    static Item of(Thing thing, Lang supposed) {
        String id = thing.word("identifier").isEmpty() ? thing.word("sourcedId") : thing.word("identifier");
        Lang lang = Wording.lang(thing.word("language")).orElse(supposed);
        return new Item(thing, id, lang, SortWords.sort(thing.word("CFItemType")));
    }

    /** Its short form where it has one, for a label. */
    Wording label() {
        Wording brief = words("abbreviatedStatement");
        return brief.isSilent() ? statement() : brief;
    }

    Wording statement() {
        return words("fullStatement");
    }

    boolean isBrief() {
        return !words("abbreviatedStatement").isSilent();
    }

    private Wording words(String key) {
        return Wording.of(thing.get(key), lang);
    }

    Optional<String> uri() {
        return Optional.of(thing.word("uri")).filter(uri -> !uri.isEmpty());
    }
}
