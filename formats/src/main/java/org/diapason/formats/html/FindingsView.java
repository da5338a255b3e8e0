package org.diapason.formats.html;

import java.util.List;

/**
 * Everything the checks found, by how strongly it is asked; and apart from it, what nobody has stated.
 *
 * @param groups what is broken: what must hold, what should, what may
 * @param silent what one cannot tell because too little is stated
 */
public record FindingsView(List<Group> groups, List<Promise> silent) {

    public FindingsView {
        groups = List.copyOf(groups);
        silent = List.copyOf(silent);
    }

    /**
     * What is broken at one strength.
     *
     * @param css its name in the style sheet
     * @param title must, should or may, in words
     * @param number how many findings there are
     * @param promises the checks that found something
     */
    public record Group(String css, String title, int number, List<Promise> promises) {
        public Group {
            promises = List.copyOf(promises);
        }
    }

    /**
     * One check and what it found.
     *
     * @param id the check's id
     * @param promise what it promises
     * @param why why it matters
     * @param items what it found
     */
    public record Promise(String id, Said promise, Said why, List<Item> items) {
        public Promise {
            items = List.copyOf(items);
        }
    }

    /**
     * One finding.
     *
     * @param id its address on the page
     * @param credential the micro-credential or milestone it concerns; empty for the series
     * @param words what was found
     * @param mend how to mend it
     * @param place where it stands in the series file
     */
    public record Item(String id, String credential, Said words, Said mend, String place) {}
}
