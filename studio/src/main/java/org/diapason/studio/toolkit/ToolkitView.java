package org.diapason.studio.toolkit;

import java.util.List;
import java.util.Optional;
import org.diapason.formats.html.Said;

/**
 * What the Tools page shows.
 *
 * @param path its address
 * @param tally how many files stand how
 * @param progress how far the making is, while files are made
 * @param now what is being made at this moment
 * @param failed the files that could not be made the last time
 * @param interrupted whether whoever made files went away before the end
 * @param langs the choices of languages
 * @param formats the choices of formats
 * @param refusal why a choice could not be taken; empty when it could
 * @param families what can be made
 * @param missing what the checks find in this step
 * @param ways where else to go
 */
public record ToolkitView(
        String path,
        Tally tally,
        Optional<Progress> progress,
        Optional<Named> now,
        List<String> failed,
        boolean interrupted,
        List<Option> langs,
        List<Option> formats,
        String refusal,
        List<Family> families,
        List<Said> missing,
        List<Way> ways) {

    public ToolkitView {
        failed = List.copyOf(failed);
        langs = List.copyOf(langs);
        formats = List.copyOf(formats);
        families = List.copyOf(families);
        missing = List.copyOf(missing);
        ways = List.copyOf(ways);
    }

    /** How many files stand how, and how much all that are there weigh. */
    public record Tally(int missing, int stale, int current, String size) {

        public int all() {
            return missing + stale + current;
        }

        public int due() {
            return missing + stale;
        }

        public int made() {
            return stale + current;
        }
    }

    /** A document in words: its title, and the micro-credential that it is about. */
    public record Named(String title, Optional<Said> about) {}

    /** Something to choose. */
    public record Option(String name, String label, boolean chosen) {}

    /** Things that belong together. */
    public record Family(String id, String label, int due, List<Thing> things) {
        public Family {
            things = List.copyOf(things);
        }
    }

    /**
     * One product.
     *
     * @param kind how it is asked for
     * @param title what it is called
     * @param purpose what it is for
     * @param standing how the worst of its pieces stands
     * @param state the same in words
     * @param why why its pieces are stale
     * @param more how many more reasons there are
     * @param each whether there is one of it for each micro-credential
     * @param pieces its pieces; a product of the whole series has one
     */
    public record Thing(
            String kind,
            String title,
            String purpose,
            Standing standing,
            String state,
            List<String> why,
            int more,
            boolean each,
            List<Piece> pieces) {
        public Thing {
            why = List.copyOf(why);
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * One product of one thing.
     *
     * @param stem how it is asked for
     * @param about the micro-credential; empty for the whole series
     * @param standing how the worst of its files stands
     * @param state the same in words
     * @param from when it was made and from what; empty when it was not
     * @param why why it is stale
     * @param files the files that are there
     */
    public record Piece(
            String stem,
            Optional<Said> about,
            Standing standing,
            String state,
            String from,
            List<String> why,
            List<File> files) {
        public Piece {
            why = List.copyOf(why);
            files = List.copyOf(files);
        }
    }

    /** A file to take away. */
    public record File(String label, String spoken, String path) {}

    /** A way to somewhere else, and what is there. */
    public record Way(String label, String purpose, String path) {}
}
