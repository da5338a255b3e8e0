package org.diapason.core.people;

import java.time.ZoneId;
import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;

/**
 * An institution with its own people and series, which sees nothing of any other (organisation).
 *
 * @param id which organisation
 * @param name what it is called
 * @param langs the languages in which it works, the first one first
 * @param zone where it reads its clock
 * @param colour its colour, such as #0b5d5e; empty when it has none
 * @param look the edition of its colour and logo, so that browsers may keep both; 0 before it has either
 * @param logo whether it has a logo
 */
public record Organisation(Id id, String name, List<Lang> langs, ZoneId zone, String colour, long look, boolean logo) {

    /** The longest name that is kept. */
    public static final int LONGEST_NAME = 160;

    public Organisation {
        langs = List.copyOf(langs);
        if (name.isBlank() || langs.isEmpty()) {
            throw new IllegalArgumentException("An organisation has a name and a language");
        }
    }
}
