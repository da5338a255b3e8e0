package org.diapason.studio.accord;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.portfolio.Change;

/**
 * What files came to once they were read, before anybody took it.
 *
 * @param basis the revision of the series that they were read beside; 0 when they begin one
 * @param series the whole series as it would be, as a series file in JSON; silent when nothing came in
 * @param ledger what each file brought, for the next time
 * @param columns what each column was taken for; silent when there was no spreadsheet
 * @param decisions what came in as decided already; silent when nothing did
 * @param stories what each file gave
 * @param differences what differs from what the series said before
 */
record Arrived(
        long basis,
        Fact<String> series,
        Fact<String> ledger,
        Fact<String> columns,
        Fact<String> decisions,
        List<Story> stories,
        List<Difference> differences) {

    Arrived {
        stories = List.copyOf(stories);
        differences = List.copyOf(differences);
    }

    /**
     * What one file gave.
     *
     * @param file the file
     * @param importer who read it; silent when nobody could
     * @param counts what came in, counted
     * @param codes the micro-credentials it speaks of, by their codes in the series
     * @param told what became of its parts
     * @param taken how many parts were understood as they stand
     * @param untold how many more parts there were than are told here
     * @param troubles why parts could not be read
     */
    record Story(
            String file,
            Fact<Code> importer,
            List<Text> counts,
            List<Code> codes,
            List<Told> told,
            int taken,
            int untold,
            List<Told> troubles) {

        Story {
            counts = List.copyOf(counts);
            codes = List.copyOf(codes);
            told = List.copyOf(told);
            troubles = List.copyOf(troubles);
        }
    }

    /** What became of one part: where it stands, its own words, and what was made of it. */
    record Told(Remark.Fate fate, String spot, Fact<String> original, Text message) {}

    /**
     * Something that the files say otherwise than the series.
     *
     * @param kind what kind of difference
     * @param place the field
     * @param ours what the series says
     * @param theirs what the file says
     * @param spot where the file says it
     */
    record Difference(Change.Kind kind, String place, Fact<String> ours, Fact<String> theirs, String spot) {}
}
