package org.diapason.formats.html;

import java.util.List;

/**
 * What regimes ask to be stated of a micro-credential, and how much of it is.
 *
 * @param columns the micro-credentials
 * @param all every profile with its score in each micro-credential
 * @param chosen the profiles that the framework chose, descriptor by descriptor
 */
public record ProfilesView(List<String> columns, List<Score> all, List<Profile> chosen) {

    public ProfilesView {
        columns = List.copyOf(columns);
        all = List.copyOf(all);
        chosen = List.copyOf(chosen);
    }

    /** What is said of one descriptor, by a shape and a word. */
    public record Dot(String shape, String word) {}

    /**
     * One profile across the series.
     *
     * @param name what it is called
     * @param chosen whether the framework asks for it
     * @param scores how many of the descriptors that it insists on are met, by micro-credential
     */
    public record Score(Said name, boolean chosen, List<String> scores) {
        public Score {
            scores = List.copyOf(scores);
        }
    }

    /**
     * One profile, descriptor by descriptor.
     *
     * @param name what it is called
     * @param rows its descriptors
     * @param gaps in words, what is missing where
     */
    public record Profile(Said name, List<Row> rows, List<String> gaps) {
        public Profile {
            rows = List.copyOf(rows);
            gaps = List.copyOf(gaps);
        }
    }

    /** One descriptor, how strongly it is asked, and a dot for each micro-credential. */
    public record Row(Said descriptor, String asked, List<Dot> dots) {
        public Row {
            dots = List.copyOf(dots);
        }
    }
}
