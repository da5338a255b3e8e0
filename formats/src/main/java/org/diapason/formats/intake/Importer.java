package org.diapason.formats.intake;

import java.io.IOException;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Refusal;

/** Reads one kind of file that another tool wrote. */
public interface Importer {

    /** Its short name, such as spreadsheet or cartridge; it never changes meaning. */
    Code id();

    /** What it reads, for people. */
    Text label();

    /**
     * Whether this file is of its kind, by what it holds first and by its name only where that leaves a doubt. It looks,
     * and never refuses: a damaged file of its kind is still its own.
     *
     * @throws IOException when the machine fails to read the file
     */
    boolean recognises(Artifact artifact) throws IOException;

    /**
     * Reads the file into the words of a series file.
     *
     * @throws Refusal when nothing of it can be read; a part that cannot be read is a trouble of the intake instead
     * @throws IOException when the machine fails to read the file
     */
    Intake read(Artifact artifact, Setting setting) throws Refusal, IOException;
}
