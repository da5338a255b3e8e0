package org.diapason.core.harmony.accord;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.competencies.Clusters;
import org.diapason.core.harmony.competencies.Coverage;
import org.diapason.core.recognition.Agreements;
import org.diapason.core.series.Series;

/**
 * What a portfolio already agrees on, what varies, what stands alone, and what it cannot tell.
 *
 * @param proposals one for each element, in the order of the framework's families
 * @param approach how the micro-credentials fit together
 * @param shared outcomes of several micro-credentials that could be one competency
 * @param clusters the competencies that belong together by what the micro-credentials do with them
 * @param agenda what is left for the team to settle
 */
public record Accord(
        List<Proposal> proposals,
        ApproachProposal approach,
        List<SharedCompetency> shared,
        Clusters clusters,
        Agenda agenda) {

    public Accord {
        proposals = List.copyOf(proposals);
        shared = List.copyOf(shared);
    }

    /** What this series agrees on, seen on this day; its framework counts only for the element kinds of its own. */
    public static Accord of(Case seen) {
        Series series = seen.series();
        List<Proposal> proposals =
                Distributions.of(seen).stream().map(Proposal::of).toList();
        ApproachProposal approach = ApproachProposal.of(series);
        return new Accord(
                proposals,
                approach,
                SharedReading.of(series),
                Clusters.of(Coverage.of(series)),
                AgendaReading.of(seen, proposals, approach));
    }

    /** What a series without a framework agrees on, seen on this day: endorsements that have ended do not count. */
    public static Accord of(Series series, LocalDate today) {
        return of(
                Case.of(new Dossier(series, Framework.NONE, Facilitation.NONE, Feedback.NONE, Agreements.NONE), today));
    }

    /** What is new since these decisions: whatever was decided on the same evidence is left out; the agenda stays whole. */
    public Accord since(Decisions decisions) {
        return new Accord(
                proposals.stream()
                        .filter(each ->
                                !decisions.knows(each.distribution().kind().code(), each.fingerprint()))
                        .toList(),
                approach,
                shared.stream()
                        .filter(each -> !decisions.knows(each.code(), each.fingerprint()))
                        .toList(),
                clusters,
                agenda);
    }

    /** Whether the approach was decided on just this evidence. */
    public boolean knowsApproach(Decisions decisions) {
        return decisions.knows(ApproachProposal.SUBJECT, approach.fingerprint());
    }

    /** The draft of a framework: what was decided, and where nothing was, what is proposed. */
    public Framework draft(Code code, Text title, Decisions decisions) {
        return Draft.of(this, code, title, decisions);
    }
}
