package org.diapason.core.series;

import java.util.List;
import java.util.Optional;
import org.diapason.core.audience.Audience;
import org.diapason.core.audience.Domain;
import org.diapason.core.audience.ScopeTest;
import org.diapason.core.audience.StrategicGoal;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Pathway;

/**
 * Micro-credentials that belong together, and what holds them together (série).
 *
 * @param code its short name
 * @param title what it is called
 * @param summary what it is about
 * @param provider who offers it
 * @param languages the languages in which the series is written, the source first, never empty
 * @param tie what makes a series of it
 * @param audiences for whom it is
 * @param domain the field it covers
 * @param goals the strategic goals it serves
 * @param scopeTest how topics are decided
 * @param topics the topics that were looked at
 * @param pathway how its micro-credentials build on each other
 * @param competencies the competencies that outcomes build
 * @param microCredentials its micro-credentials, in the order in which they are shown
 * @param milestones the credentials that crown several of them
 * @param endorsements what employers said
 * @param deviations the differences that were asked for
 * @param judgements what people said where only a person can judge
 * @param reviews the quality reviews
 * @param packages the packages that stand in a learning management system
 * @param terms the team's own preferred words
 * @param standing the phase in which the series as a whole stands
 * @param sources where its facts come from
 * @param note a remark for the team
 */
public record Series(
        Code code,
        Text title,
        Fact<Text> summary,
        Fact<Text> provider,
        List<Lang> languages,
        Tie tie,
        List<Audience> audiences,
        Fact<Domain> domain,
        List<StrategicGoal> goals,
        ScopeTest scopeTest,
        List<Topic> topics,
        Pathway pathway,
        List<Competency> competencies,
        List<MicroCredential> microCredentials,
        List<Milestone> milestones,
        List<Endorsement> endorsements,
        List<Deviation> deviations,
        List<Judgement> judgements,
        List<Review> reviews,
        List<DeliveredPackage> packages,
        List<Term> terms,
        Standing standing,
        List<Source> sources,
        Fact<Text> note) {

    public Series {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A series is written in at least one language");
        }
        audiences = List.copyOf(audiences);
        goals = List.copyOf(goals);
        topics = List.copyOf(topics);
        competencies = List.copyOf(competencies);
        microCredentials = List.copyOf(microCredentials);
        milestones = List.copyOf(milestones);
        endorsements = List.copyOf(endorsements);
        deviations = List.copyOf(deviations);
        judgements = List.copyOf(judgements);
        reviews = List.copyOf(reviews);
        packages = List.copyOf(packages);
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
    }

    /** The micro-credential of this code, when the series has one. */
    public Optional<MicroCredential> microCredential(Code code) {
        return microCredentials.stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** The same series with these micro-credentials and no other. */
    public Series with(List<MicroCredential> members) {
        return new Series(
                code,
                title,
                summary,
                provider,
                languages,
                tie,
                audiences,
                domain,
                goals,
                scopeTest,
                topics,
                pathway,
                competencies,
                members,
                milestones,
                endorsements,
                deviations,
                judgements,
                reviews,
                packages,
                terms,
                standing,
                sources,
                note);
    }

    /** The same series with these deviations and judgements and no others. */
    public Series deciding(List<Deviation> differences, List<Judgement> judged) {
        return new Series(
                code,
                title,
                summary,
                provider,
                languages,
                tie,
                audiences,
                domain,
                goals,
                scopeTest,
                topics,
                pathway,
                competencies,
                microCredentials,
                milestones,
                endorsements,
                differences,
                judged,
                reviews,
                packages,
                terms,
                standing,
                sources,
                note);
    }

    /** The language in which the series was first written. */
    public Lang source() {
        return languages.getFirst();
    }
}
