package org.diapason.formats.answers;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Question;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.sheet.SheetLines;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** Reads a file of answers that were gathered elsewhere. */
public final class AnswerFile {

    /** The most answers of one file. */
    public static final int MOST = 100_000;

    /** What a person says of a column that answers no question. */
    public static final String NONE = "-";

    private AnswerFile() {}

    /**
     * What this file answers to these questions; nothing when none of its columns is known to answer one, and a person has
     * to say which do.
     *
     * @param known by the label of a column, the code of the question that a person said it answers, or NONE
     * @throws Refusal when it cannot be read
     */
    public static Brought read(Artifact artifact, Setting setting, List<Question> questions, Map<String, String> known)
            throws Refusal, IOException {
        AnswerReading reading =
                SheetLines.read(artifact, setting, () -> new AnswerReading(artifact.name(), questions, known));
        Brought brought = reading.brought();
        if (brought.columns().isEmpty()) {
            throw refusal(
                    Fault.EMPTY_FILE,
                    artifact.name(),
                    Text.both("Ce fichier n'a aucune ligne.", "This file has no rows."),
                    Text.both("Exportez les réponses de nouveau.", "Export the responses again."));
        }
        return brought;
    }

    static Refusal tooMany(String file) {
        return refusal(
                Fault.TOO_LARGE,
                file,
                Text.both(
                        "Ce fichier compte plus de " + MOST + " réponses.",
                        "This file holds more than " + MOST + " answers."),
                Text.both("Exportez une cohorte à la fois.", "Export one cohort at a time."));
    }

    static Refusal counted(String file) {
        return refusal(
                Fault.NOT_RECOGNISED,
                file,
                Text.both(
                        "Ce fichier dit quelles réponses ont été données, mais pas lesquelles vont ensemble.",
                        "This file says which answers were given, but not which of them belong together."),
                Text.both(
                        "Exportez les tentatives une à une, au lieu du sommaire.",
                        "Export the individual attempts instead of the summary."));
    }

    private static Refusal refusal(Fault fault, String file, Text what, Text mend) {
        return new Refusal(new Trouble(fault, Spot.start(file), Place.TOP, what, mend));
    }
}
