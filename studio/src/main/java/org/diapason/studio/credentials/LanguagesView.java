package org.diapason.studio.credentials;

import java.util.List;

/**
 * Every text of a micro-credential in both languages.
 *
 * @param head the top of the page
 * @param lines the texts
 * @param revision the revision that they stand at
 * @param path where they are sent
 */
public record LanguagesView(EditorHead head, List<Line> lines, long revision, String path) {

    public LanguagesView {
        lines = List.copyOf(lines);
    }

    /**
     * One text.
     *
     * @param place its place in the series
     * @param label its place within the micro-credential
     * @param lang the language that it was written in
     * @param words the words of that language
     * @param other the language that it is translated to
     * @param translated the words of that one; empty where there are none
     * @param lags whether they are older than those that they translate
     */
    public record Line(
            String place, String label, String lang, String words, String other, String translated, boolean lags) {}
}
