package org.diapason.formats.seriesfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Proposal;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.codec.Loader;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.tree.YamlWriter;

/**
 * Reads and writes what a team decided about the proposals of its portfolio: each proposal with its answer, open until
 * somebody writes accept, change or refuse behind it.
 */
public final class DecisionFiles {

    /** The usual name of the file beside the series. */
    public static final String FILE = "decisions.yaml";

    private static final String COMMENT = """
            Ce que l'équipe décide des propositions de « diapason accord ». Derrière answer, remplacez open par accept,
            change (après avoir modifié policy ou approach) ou refuse (avec une raison, reason). Relancez ensuite la commande :
            ce qui est décidé sur les mêmes preuves ne revient plus. Ne touchez pas à evidence.
            What the team decides about the proposals of “diapason accord”. Behind answer, put accept, change (once you have
            edited policy or approach) or refuse (with a reason) instead of open. Then run the command again: what was decided
            on the same evidence does not come back. Leave evidence as it is.""";

    private DecisionFiles() {}

    /** What came of reading a file: the decisions, when nothing kept it from being read, and what did. */
    public record Reading(Optional<Decisions> decisions, List<Trouble> troubles) {}

    /** The decisions in this file. */
    public static Reading read(Path file) {
        return reading(new Loader<>(DecisionForms.KEPT).load(file));
    }

    /** The decisions in a file of this name that holds these bytes. */
    public static Reading read(String name, byte[] bytes) {
        return reading(new Loader<>(DecisionForms.KEPT).load(name, bytes));
    }

    private static Reading reading(Loaded<DecisionForms.Kept> loaded) {
        return new Reading(
                loaded.isClean() ? loaded.value().map(DecisionFiles::decisions) : Optional.empty(), loaded.troubles());
    }

    static Decisions decisions(DecisionForms.Kept kept) {
        Decisions decisions = Decisions.NONE;
        for (Answered answered : kept.answers()) {
            if (!answered.made().isSilent()) {
                decisions = decisions.with(answered.made().get());
            }
        }
        return decisions;
    }

    /** The decisions and, behind them, what is proposed anew and waits for an answer. */
    public static String yaml(Decisions decisions, Accord accord, Lang lang) {
        Map<Code, Answered> answers = new LinkedHashMap<>();
        decisions.made().forEach(made -> answers.put(made.subject(), Answered.of(made)));
        if (accord.approach().approach().isStated()) {
            beside(Answered.open(accord.approach()), answers);
        }
        for (Proposal proposal : accord.proposals()) {
            if (proposal.policy().isStated()) {
                beside(Answered.open(proposal), answers);
            }
        }
        accord.shared().forEach(each -> beside(Answered.open(each), answers));
        DecisionForms.Kept kept = new DecisionForms.Kept(1, new ArrayList<>(answers.values()));
        return YamlWriter.write(DecisionForms.KEPT.write(kept, lang), COMMENT);
    }

    /** A decision that stands keeps its answer and gets the words of what is proposed now. */
    private static void beside(Answered open, Map<Code, Answered> answers) {
        answers.merge(open.subject(), open, Answered::onNewEvidence);
    }
}
