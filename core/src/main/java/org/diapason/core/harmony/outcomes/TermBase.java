package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/**
 * The terms of one language as one region or one institution uses them.
 *
 * @param code how a framework refers to it, such as fr-CA-ON
 * @param name what it is called
 * @param lang the language of its terms
 * @param terms its terms, one for each thing
 */
public record TermBase(Code code, Text name, Lang lang, List<PreferredTerm> terms) {

    public TermBase {
        terms = List.copyOf(terms);
    }

    /** The same terms with one added, or put in the place of the one for the same thing. */
    public TermBase with(PreferredTerm term) {
        List<PreferredTerm> all = new ArrayList<>(terms);
        all.removeIf(other -> other.code().equals(term.code()));
        all.add(term);
        return new TermBase(code, name, lang, all);
    }
}
