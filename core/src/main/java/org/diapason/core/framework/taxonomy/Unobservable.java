package org.diapason.core.framework.taxonomy;

import java.util.List;

/**
 * A verb that nobody can watch a learner do, such as understand.
 *
 * @param words the verb as a dictionary lists it
 * @param instead observable verbs that often say what was meant
 */
public record Unobservable(String words, List<String> instead) {

    public Unobservable {
        instead = List.copyOf(instead);
    }
}
