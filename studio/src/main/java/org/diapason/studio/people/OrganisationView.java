package org.diapason.studio.people;

import java.util.List;
import org.diapason.core.people.Organisation;

/**
 * The settings of an organisation.
 *
 * @param now how it is now
 * @param blanks what was typed, and what is wrong with it
 */
public record OrganisationView(Organisation now, Blanks blanks) {

    /** The fields of the form, each with what it showed when it was opened. */
    public List<String> fields() {
        return List.of("name", "first", "zone", "colour");
    }

    /** The zones to choose from: Canada's, then whichever one the organisation has. */
    public List<String> zones() {
        List<String> canada = List.of(
                "America/St_Johns",
                "America/Halifax",
                "America/Toronto",
                "America/Winnipeg",
                "America/Regina",
                "America/Edmonton",
                "America/Vancouver",
                "Europe/Paris",
                "UTC");
        String mine = now.zone().getId();
        return canada.contains(mine)
                ? canada
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(mine), canada.stream())
                        .toList();
    }
}
