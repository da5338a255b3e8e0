package org.diapason.studio.search;

import java.util.List;

/**
 * What the search shows.
 *
 * @param words what is looked for; empty when nothing is yet
 * @param groups what was found, by series
 * @param more whether there may be more
 */
public record SearchView(String words, List<Group> groups, boolean more) {

    public SearchView {
        groups = List.copyOf(groups);
    }

    /** A series in which something was found. */
    public record Group(String path, String title, List<Hit> hits) {}

    /** One place: where it is, what kind of thing says it, of which micro-credential, the words, and their language where it is not the page's. */
    public record Hit(String path, String what, String code, String passage, String lang) {}

    /** How many places there are. */
    public int count() {
        return groups.stream().mapToInt(group -> group.hits().size()).sum();
    }
}
