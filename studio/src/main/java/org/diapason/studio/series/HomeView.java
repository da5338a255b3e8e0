package org.diapason.studio.series;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.formats.html.IndexView;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.VerdictLook;

/**
 * The home of a series: the three questions answered, what was done and the one next thing.
 *
 * @param title the series
 * @param framework the framework it is held against, with its version; empty when there is none
 * @param index the harmony index
 * @param next the one next thing to do
 * @param strips how each micro-credential stands, a sign for each element; none where there are too many to see
 * @param uniform the elements that have a standard, the least in tune first
 * @param varying the elements on which one may differ without asking
 * @param free the elements on which each decides for itself
 * @param deviations the deviations that hold or wait for an answer
 * @param falseNotes the cells that nothing permits, the first of them
 * @param moreFalseNotes how many more there are
 * @param due what is due
 * @param matrix the path of the matrix
 * @param register the path of the register of deviations
 */
public record HomeView(
        Said title,
        Said framework,
        IndexView index,
        Next next,
        List<Strip> strips,
        List<Uniform> uniform,
        List<Varying> varying,
        List<Said> free,
        List<Granted> deviations,
        List<FalseNote> falseNotes,
        int moreFalseNotes,
        List<Due> due,
        String matrix,
        String register) {

    public HomeView {
        strips = List.copyOf(strips);
        uniform = List.copyOf(uniform);
        varying = List.copyOf(varying);
        free = List.copyOf(free);
        deviations = List.copyOf(deviations);
        falseNotes = List.copyOf(falseNotes);
        due = List.copyOf(due);
    }

    /** The elements of which something is left to tune or to say. */
    public List<Uniform> partly() {
        return uniform.stream().filter(each -> !each.isWhole()).toList();
    }

    /** The elements that are in tune in every micro-credential. */
    public List<Uniform> whole() {
        return uniform.stream().filter(Uniform::isWhole).toList();
    }

    /**
     * The one next thing to do.
     *
     * @param words what, in one sentence
     * @param button what the button says
     * @param path where it leads
     * @param other another way to do it, where there is one
     */
    public record Next(String words, String button, String path, Optional<Way> other) {

        Next(String words, String button, String path) {
            this(words, button, path, Optional.empty());
        }
    }

    /** A way to somewhere: its words, and where it leads. */
    public record Way(String words, String path) {}

    /**
     * A micro-credential as a row of signs.
     *
     * @param code its code
     * @param title what it is called
     * @param path its editor
     * @param looks a sign for each element, in the order of the framework
     * @param told how many there are of each, in words
     */
    public record Strip(String code, Said title, String path, List<VerdictLook> looks, String told) {
        public Strip {
            looks = List.copyOf(looks);
        }
    }

    /** The verdicts that the strips show. */
    public List<VerdictLook> seen() {
        return Stream.of(VerdictLook.values())
                .filter(look -> strips.stream().anyMatch(strip -> strip.looks().contains(look)))
                .toList();
    }

    /**
     * An element with a standard.
     *
     * @param path its row in the matrix
     * @param label what it is called
     * @param standard what is asked of all
     * @param known whether any of its cells could be judged
     * @param percent its share in tune, for the bar
     * @param share the same in words
     * @param isWhole whether every micro-credential states it and is in tune
     */
    public record Uniform(
            String path, Said label, Said standard, boolean known, int percent, String share, boolean isWhole) {}

    /** An element, and how far one may differ on it without asking. */
    public record Varying(Said label, Said standard, Said latitude) {}

    /**
     * A deviation that holds or waits.
     *
     * @param look how its cell is told
     * @param path its cell
     * @param what the micro-credential and the element
     * @param state who granted it until when, or that it waits
     */
    public record Granted(VerdictLook look, String path, Said what, String state) {}

    /** A cell that nothing permits: what it states, and what is asked. */
    public record FalseNote(String path, String credential, Said element, Said stated, Said standard) {}

    /**
     * Something that is due.
     *
     * @param late whether its day has passed, or it is broken already
     * @param what the kind of thing
     * @param words what exactly
     * @param on its day; empty when it has none
     * @param path where it is looked after
     */
    public record Due(boolean late, String what, Said words, String on, String path) {}
}
