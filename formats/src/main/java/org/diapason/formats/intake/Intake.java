package org.diapason.formats.intake;

import java.util.List;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Trouble;

/**
 * What one file gave.
 *
 * @param series what it says of the series as a whole, by the fields of a series file; empty when it says nothing
 * @param microCredentials what it says of each micro-credential, by the fields of a micro-credential in a series file,
 *     each value with the spot it was read from; the code may be missing, the title never
 * @param counts what came in, counted
 * @param remarks what became of each row or part: taken, guessed, estimated, or left
 * @param troubles why parts of it could not be read
 */
public record Intake(
        Mapping series,
        List<Mapping> microCredentials,
        List<Count> counts,
        List<Remark> remarks,
        List<Trouble> troubles) {

    public Intake {
        microCredentials = List.copyOf(microCredentials);
        counts = List.copyOf(counts);
        remarks = List.copyOf(remarks);
        troubles = List.copyOf(troubles);
    }
}
