package org.diapason.studio.framework;

import java.util.List;
import org.diapason.formats.tree.Trouble;

/** Finds the field of the form beside which something wrong is told. */
final class ElementFaults {

    private static final String CIRCUMSTANCES = "deviate";
    private static final List<String> GROUPS = List.of("standard", "latitude", "reason", "weight", "obligation");

    private ElementFaults() {}

    static String field(Trouble trouble) {
        String place = trouble.place().path();
        if (place.startsWith(CIRCUMSTANCES)) {
            return CIRCUMSTANCES;
        }
        return GROUPS.stream().filter(place::startsWith).findFirst().orElse("standard");
    }
}
