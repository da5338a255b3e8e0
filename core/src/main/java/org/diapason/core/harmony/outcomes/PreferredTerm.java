package org.diapason.core.harmony.outcomes;

import java.util.List;
import org.diapason.core.base.Code;

/**
 * How a series calls one thing.
 *
 * @param code the thing, the same in every pack
 * @param preferred the words to use
 * @param accepted other words that may stand beside them, such as a short form
 * @param banned the words that they replace
 */
public record PreferredTerm(Code code, String preferred, List<String> accepted, List<String> banned) {

    public PreferredTerm {
        accepted = List.copyOf(accepted);
        banned = List.copyOf(banned);
    }
}
