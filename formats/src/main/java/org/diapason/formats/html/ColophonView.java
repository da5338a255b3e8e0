package org.diapason.formats.html;

import org.diapason.core.harmony.Case;

/**
 * How a page was made, so that it can be made again.
 *
 * @param made by which edition of Diapason and of its checks, against which version of the framework, on which day
 */
public record ColophonView(String made) {

    static ColophonView of(Case seen, String edition, Say say) {
        return new ColophonView(say.in("Fait par Diapason ", "Made by Diapason ")
                + edition
                + say.in(", édition des vérifications ", ", edition of the checks ")
                + seen.framework().checksEdition()
                + say.in(", d'après le cadre «\u00a0", ", against the framework “")
                + say.text(seen.framework().title()).words()
                + say.in("\u00a0», version ", "”, version ")
                + seen.framework().version().value()
                + say.in(", tel que vu le ", ", as seen on ")
                + say.date(seen.today())
                + ".");
    }
}
