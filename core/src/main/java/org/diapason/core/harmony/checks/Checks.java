package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.harmony.Check;

/** The one list of all checks, in the order in which a report shows them. */
public final class Checks {

    /** The edition of the checks that this release holds. */
    public static final int EDITION = 1;

    private static final List<Check> ALL = List.of(
            new EveryOutcomeIsObservable(),
            new EveryOutcomeHasOneVerb(),
            new LevelsMatchTheirVerbs(),
            new NoOutcomeStandsTwice(),
            new EveryOutcomeIsAssessed(),
            new MethodsCanShowTheLevel(),
            new EveryAssessmentServesAnOutcome(),
            new EveryActivityServesAnOutcome(),
            new QuestionsCheckWhatIsClaimed(),
            new CodesAreUnique(),
            new EveryReferenceIsKnown(),
            new HoursStayInBand(),
            new EffortAddsUp(),
            new EffortIsAlike(),
            new OutcomesPerModuleStayInBand(),
            new LiveSessionsAgree(),
            new CourseResultsAgree(),
            new ResultsAreBackedUp(),
            new WeightsAddUp(),
            new SummativeEvidenceIsVisible(),
            new EveryActionIsPractised(),
            new InformationFeedsPractice(),
            new SlotsStandInOrder(),
            new SlotsServeThePedagogy(),
            new LevelsDoNotFallBack(),
            new TitlesFollowTheRules(),
            new WordsStayTheSame(),
            new EveryDifferenceIsPermitted(),
            new AudienceAndGoalAreNamed(),
            new EveryGoalIsServed(),
            new TopicsAreDecided(),
            new EvidenceIsFresh(),
            new EveryMomentIsAnnounced(),
            new LanguagesKeepPace(),
            new AccessibilityIsDeclared(),
            new SessionsHaveFacilitators(),
            new FacilitatorsAreReady(),
            new EndorsementsStand(),
            new EndorsementsCanBeGoverned(),
            new IssuerIsTheSame(),
            new DescriptorsAreComplete(),
            new AgreementsHold(),
            new ReviewsLieAhead(),
            new ReviewRatingsFitTheScale(),
            new VoicesAreAnswered(),
            new DeviationsAreInOrder(),
            new PackagesMatch(),
            new GatesHold(),
            new PathNeverLoops(),
            new PathFollowsTheApproach(),
            new NothingIsAssumedInSilence(),
            new EveryStepCanBeReached(),
            new NoPathEndsInTheDark(),
            new NoPrerequisiteIsSaidTwice(),
            new OfferingsKeepTheirOrder(),
            new MilestonesHaveOutcomes(),
            new MilestonesAreCovered(),
            new MilestoneHoursAgree(),
            new EachStandsAlone(),
            new EveryCompetencyIsTaught(),
            new CompetenciesPointSomewhere());

    private Checks() {}

    /** All of them. */
    public static List<Check> all() {
        return ALL;
    }

    /** The check of this id, when there is one. */
    public static Optional<Check> find(Code id) {
        return ALL.stream().filter(check -> check.id().equals(id)).findFirst();
    }
}
