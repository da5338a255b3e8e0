package org.diapason.formats.cartridge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.formats.tree.Spot;

/**
 * What the manifest of a package says.
 *
 * @param about what it says of the course as a whole
 * @param items the table of contents from its first level on, each item once, in order
 * @param resources what the items point to, by identifier
 */
record Manifest(About about, List<Item> items, Map<String, Resource> resources) {

    /** Words and the spot where they stand. */
    record Words(String words, Spot spot) {}

    /** What the metadata say; nothing where they say nothing. */
    record About(
            Optional<Words> title,
            Optional<Words> description,
            Optional<Words> language,
            Optional<Words> rights,
            Optional<Words> learningTime,
            Spot spot) {}

    /**
     * A line of the table of contents.
     *
     * @param depth 1 for the first level that shows
     * @param hasChildren whether lines stand below it
     * @param ref the resource it points to, empty where it points to none
     */
    record Item(String id, String title, int depth, boolean hasChildren, String ref, Spot spot) {}

    /**
     * Something that a line can point to.
     *
     * @param type its type in lower case
     * @param base the folder that its addresses start from, empty or ending in /
     * @param forInstructors whether learners are not to see it
     */
    record Resource(
            String id,
            String type,
            String href,
            String base,
            List<String> files,
            List<String> dependencies,
            boolean forInstructors,
            Spot spot) {

        /** The address of its main file, or empty. */
        String main() {
            return href.isEmpty() && !files.isEmpty() ? files.getFirst() : href;
        }
    }
}
