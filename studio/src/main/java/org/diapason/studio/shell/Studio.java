package org.diapason.studio.shell;

import java.util.Optional;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Cabinet;
import org.diapason.core.shelf.Finder;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.shelf.Shelves;
import org.diapason.core.shelf.Wire;

/**
 * What every room of the studio is given to work with.
 *
 * @param desk opens series for reading
 * @param series where series are kept
 * @param shelves where everything else is kept: a room asks for the shelf of its own documents
 * @param cabinet where files that were made of series are kept
 * @param finder finds words in everything that is kept
 * @param wire tells what changes as it changes
 */
public record Studio(Desk desk, Shelf<Dossier> series, Shelves shelves, Cabinet cabinet, Finder finder, Wire wire) {

    /** The version of this Diapason; empty while it is built. */
    public static String edition() {
        return Optional.ofNullable(Studio.class.getPackage().getImplementationVersion())
                .orElse("");
    }
}
