package org.diapason.core.harmony.checks;

import org.diapason.core.base.Lang;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.InWords;

/** What a framework asks of an element, as a part of a sentence. */
final class StandardWords {

    private StandardWords() {}

    /** The standard; what its author wrote stands in quotation marks, without a full stop of its own. */
    static String of(Standard standard, ElementKind kind, Lang lang) {
        return switch (standard) {
            case Standard.Described(var words) -> quoted(words.show(lang), lang);
            case Standard.Attested(var what) ->
                (lang.equals(Lang.FR) ? "une preuve\u00a0: " : "evidence: ") + quoted(what.show(lang), lang);
            default -> InWords.standard(standard, kind, lang);
        };
    }

    private static String quoted(String words, Lang lang) {
        return InWords.quote(words.endsWith(".") ? words.substring(0, words.length() - 1) : words, lang);
    }
}
