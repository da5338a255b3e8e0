package org.diapason.formats.jsonfile;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Count;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** What an importer gathers while it reads a file. */
public final class Takings {

    private final Draft series;
    private final List<Mapping> items = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();

    /** Nothing yet, of a file that begins here. */
    public Takings(Spot spot) {
        series = new Draft(spot);
    }

    /** Where the file begins. */
    public Spot spot() {
        return series.done().spot();
    }

    /** What the file says of the series as a whole. */
    public Draft series() {
        return series;
    }

    /** One more micro-credential, with a title. */
    public void add(Mapping microCredential) {
        items.add(microCredential);
    }

    /** What became of one more part. */
    public void remark(Remark remark) {
        remarks.add(remark);
    }

    /** One more part that cannot be read. */
    public void trouble(Trouble trouble) {
        troubles.add(trouble);
    }

    /** More parts that cannot be read. */
    public void troubles(List<Trouble> more) {
        troubles.addAll(more);
    }

    /** How many of one thing came in; none is not told. */
    public void count(int number, String french, String english) {
        if (number > 0) {
            counts.add(new Count(number, Text.both(french, english)));
        }
    }

    /** Tells the keys of a group that nobody took; their values are not shown, as they may be about a person. */
    public void leaveTheRest(Thing thing) {
        List<String> rest = thing.untouched();
        if (!rest.isEmpty()) {
            remark(Remark.left(
                    thing.spot(),
                    String.join(", ", rest),
                    Text.both(
                            "Ces champs n'ont pas de place dans une série\u00A0; le fichier les garde.",
                            "These fields have no place in a series; the file still has them.")));
        }
    }

    /** All of it; the competencies go to the series, as micro-credentials refer to them there. */
    public Intake done(CompetencyList competencies) {
        if (!competencies.isEmpty()) {
            series.list("competencies", competencies.done(), spot());
            count(competencies.size(), "compétences", "competencies");
        }
        return new Intake(series.done(), items, counts, remarks, troubles);
    }
}
