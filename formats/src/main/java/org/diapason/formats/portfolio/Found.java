package org.diapason.formats.portfolio;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Trouble;

/**
 * What one file of a portfolio gave.
 *
 * @param file the file as the user knows it
 * @param digest the SHA-256 of its bytes in hexadecimal, by which it is known again
 * @param importer the importer that took it, when one did
 * @param intake what came out of it; nothing where it could not be read
 */
public record Found(String file, String digest, Optional<Code> importer, Intake intake) {

    /** A file of which nothing could be read, for this reason. */
    static Found unread(String file, String digest, Optional<Code> importer, Trouble reason) {
        Intake nothing = new Intake(Node.mapping(List.of()), List.of(), List.of(), List.of(), List.of(reason));
        return new Found(file, digest, importer, nothing);
    }

    /** Whether nothing at all came out of it. */
    public boolean isEmpty() {
        return intake.microCredentials().isEmpty() && intake.series().entries().isEmpty();
    }

    /** Whether it could not be read at all. */
    public boolean isUnread() {
        return isEmpty() && !intake.troubles().isEmpty();
    }
}
