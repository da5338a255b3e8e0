package org.diapason.studio.series;

import java.util.Map;

/**
 * The form by which a series begins.
 *
 * @param french its title in French, as it was written
 * @param english its title in English, as it was written
 * @param source the language in which it is written first
 * @param approach the approach; empty when it is decided later
 * @param errors what must be looked at again, by field
 */
public record NewSeriesView(String french, String english, String source, String approach, Map<String, String> errors) {

    public NewSeriesView {
        errors = Map.copyOf(errors);
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
