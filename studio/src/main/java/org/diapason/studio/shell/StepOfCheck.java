package org.diapason.studio.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Obligation;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.Noted;
import org.diapason.core.harmony.checks.*;

/** To which of the six steps of the framework each check belongs: where its findings are mended. */
public final class StepOfCheck {

    private static final Map<Class<? extends Check>, Integer> STEPS = new HashMap<>();

    static {
        of(
                1,
                List.of(
                        AudienceAndGoalAreNamed.class,
                        EveryGoalIsServed.class,
                        TopicsAreDecided.class,
                        EvidenceIsFresh.class));
        of(
                2,
                List.of(
                        PathNeverLoops.class,
                        PathFollowsTheApproach.class,
                        NothingIsAssumedInSilence.class,
                        EveryStepCanBeReached.class,
                        NoPathEndsInTheDark.class,
                        NoPrerequisiteIsSaidTwice.class,
                        OfferingsKeepTheirOrder.class,
                        LevelsDoNotFallBack.class,
                        MilestonesHaveOutcomes.class,
                        MilestonesAreCovered.class,
                        MilestoneHoursAgree.class,
                        EachStandsAlone.class,
                        AgreementsHold.class));
        of(
                3,
                List.of(
                        EveryDifferenceIsPermitted.class,
                        DeviationsAreInOrder.class,
                        HoursStayInBand.class,
                        EffortAddsUp.class,
                        EffortIsAlike.class,
                        OutcomesPerModuleStayInBand.class,
                        LiveSessionsAgree.class,
                        CourseResultsAgree.class,
                        ResultsAreBackedUp.class,
                        EveryOutcomeIsObservable.class,
                        EveryOutcomeHasOneVerb.class,
                        LevelsMatchTheirVerbs.class,
                        NoOutcomeStandsTwice.class,
                        EveryOutcomeIsAssessed.class,
                        MethodsCanShowTheLevel.class,
                        EveryAssessmentServesAnOutcome.class,
                        EveryActivityServesAnOutcome.class,
                        QuestionsCheckWhatIsClaimed.class,
                        WeightsAddUp.class,
                        SummativeEvidenceIsVisible.class,
                        EveryActionIsPractised.class,
                        InformationFeedsPractice.class,
                        SlotsStandInOrder.class,
                        SlotsServeThePedagogy.class,
                        EndorsementsStand.class,
                        EndorsementsCanBeGoverned.class,
                        EveryMomentIsAnnounced.class,
                        LanguagesKeepPace.class,
                        AccessibilityIsDeclared.class,
                        IssuerIsTheSame.class,
                        TitlesFollowTheRules.class,
                        WordsStayTheSame.class,
                        EveryCompetencyIsTaught.class,
                        CompetenciesPointSomewhere.class,
                        CodesAreUnique.class,
                        EveryReferenceIsKnown.class));
        of(4, List.of(SessionsHaveFacilitators.class, FacilitatorsAreReady.class));
        of(5, List.of(VoicesAreAnswered.class, ReviewsLieAhead.class, ReviewRatingsFitTheScale.class));
        of(6, List.of(GatesHold.class, DescriptorsAreComplete.class, PackagesMatch.class));
    }

    private StepOfCheck() {}

    private static void of(int step, List<Class<? extends Check>> checks) {
        checks.forEach(check -> STEPS.put(check, step));
    }

    /** The step of this check, 1 to 6; of one that is not in the table, the third, to which all that is not said belongs. */
    public static int of(Check check) {
        return STEPS.getOrDefault(check.getClass(), 3);
    }

    /** How many findings of this step wait to be mended: what must or should hold and does not. */
    static int open(Harmony harmony, int step) {
        return (int) harmony.findings().stream()
                .filter(noted -> of(noted.check()) == step && isOpen(noted))
                .count();
    }

    /** Whether a finding waits to be mended. */
    public static boolean isOpen(Noted noted) {
        return noted.finding().tone() == Finding.Tone.BROKEN && noted.obligation() != Obligation.MAY;
    }

    /** Whether the table names this check. */
    static boolean knows(Check check) {
        return STEPS.containsKey(check.getClass());
    }

    /** How many checks the table names. */
    static int size() {
        return STEPS.size();
    }
}
