package org.diapason.formats.html;

import java.util.List;

/**
 * The three questions of a director, answered from the data: what is uniform, what may differ, what must be looked
 * after.
 *
 * @param uniform the elements for which the framework has a standard
 * @param latitudes the elements on which a micro-credential may differ without asking
 * @param free the elements on which each decides for itself
 * @param deviations the deviations that somebody granted, asked for or refused
 * @param offKey the cells that nothing permits
 * @param care what operations must look after
 * @param careUnheard how many facts are missing about it, in words; empty when none is
 */
public record QuestionsView(
        List<Standing> uniform,
        List<Latitude> latitudes,
        List<Said> free,
        List<Granted> deviations,
        List<ProblemView> offKey,
        List<Care> care,
        String careUnheard) {

    public QuestionsView {
        uniform = List.copyOf(uniform);
        latitudes = List.copyOf(latitudes);
        free = List.copyOf(free);
        deviations = List.copyOf(deviations);
        offKey = List.copyOf(offKey);
        care = List.copyOf(care);
    }

    /**
     * An element, what is asked of it, and how much of the series meets it.
     *
     * @param href the address of its row in the matrix
     * @param label what it is called
     * @param standard what is asked
     * @param share its share in harmony
     * @param percent the same as the length of a bar
     */
    public record Standing(String href, Said label, Said standard, String share, String percent) {}

    /** An element and how far one may differ on it. */
    public record Latitude(Said label, Said standard, Said latitude) {}

    /**
     * A deviation and how it stands.
     *
     * @param credential the micro-credential that differs
     * @param element the element on which it differs
     * @param reason why
     * @param state granted by whom until when, asked for, or refused
     * @param ended whether it was granted and no longer holds
     */
    public record Granted(String credential, Said element, Said reason, String state, boolean ended) {}

    /**
     * Something for operations.
     *
     * @param href the address of the finding on the page
     * @param credential the micro-credential it concerns; empty for the series
     * @param words what was found
     * @param mend what to do
     */
    public record Care(String href, String credential, Said words, Said mend) {}
}
