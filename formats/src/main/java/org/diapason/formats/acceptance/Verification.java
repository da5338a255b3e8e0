package org.diapason.formats.acceptance;

import static org.diapason.core.base.Text.both;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Measures;
import org.diapason.core.harmony.Tuner;
import org.diapason.core.harmony.TuningMatrix.Row;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.effort.EffortEstimate;
import org.diapason.core.harmony.effort.EffortRates;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.AcceptanceCriterion;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.acceptance.Acceptance.Answer;
import org.diapason.formats.acceptance.Acceptance.Result;
import org.diapason.formats.cartridge.Look;
import org.diapason.formats.cartridge.Outline;

/** Holds a delivered course against the criteria of its request for quotation. */
public final class Verification {

    private static final Text NOTHING_FOUND = both("Le paquet ne le dit pas", "The package does not say");

    private final Judged judged;
    private final MicroCredential asked;
    private final CourseSkeleton skeleton;
    private final Delivered delivered;
    private final Optional<MicroCredential> contents;
    private final Drift drift;

    private Verification(Judged judged, MicroCredential asked, Delivered delivered) {
        this.judged = judged;
        this.asked = asked;
        this.delivered = delivered;
        this.skeleton = CourseSkeleton.of(judged, asked);
        this.contents = delivered.against(skeleton);
        this.drift = DriftAudit.of(skeleton, delivered, judged.series().source());
    }

    /** What becomes of this course, which was delivered for this micro-credential, by these criteria. */
    public static Acceptance of(
            Judged judged, MicroCredential asked, List<AcceptanceCriterion> criteria, Delivered delivered) {
        Verification verification = new Verification(judged, asked, delivered);
        return new Acceptance(criteria.stream().map(verification::result).toList(), verification.drift);
    }

    private Result result(AcceptanceCriterion criterion) {
        Outline outline = delivered.outline();
        return switch (criterion.id().value()) {
            case "package-opens" -> none(criterion, outline.troubles().size());
            case "rights-stated" ->
                delivered.origin().statesRights()
                        ? result(criterion, outline.hasRights(), NOTHING_FOUND)
                        : untold(criterion, NOTHING_FOUND);
            case "skeleton-kept" ->
                none(criterion, (int) drift.differences().stream()
                        .filter(each -> each.sort() != Drift.Sort.EXTRA && each.sort() != Drift.Sort.QUESTION)
                        .count());
            case "all-written" -> unlessUnread(looked(criterion, Look::unfilled));
            case "quizzes-complete" -> quizzes(criterion);
            case "outcomes-announced" -> outcomes(criterion);
            case "effort-fits" -> effort(criterion);
            case "pictures-described" -> looked(criterion, Look::picturesWithoutText);
            case "videos-captioned" -> videos(criterion);
            case "headings-ordered" -> looked(criterion, Look::skippedHeadings);
            case "links-speak" -> looked(criterion, Look::vagueLinks);
            case "no-scripts" -> looked(criterion, Look::scripts);
            default -> element(criterion);
        };
    }

    /** What holds as far as can be seen waits for a person where the words of questions cannot be. */
    private Result unlessUnread(Result result) {
        return result.answer() == Answer.FAIL || delivered.origin().showsQuestions()
                ? result
                : untold(
                        result.criterion(),
                        both("Les mots des questions n'y sont pas lus", "The words of questions are not read from it"));
    }

    private Result looked(AcceptanceCriterion criterion, ToIntFunction<Look> faults) {
        return none(criterion, count(faults));
    }

    private int count(ToIntFunction<Look> faults) {
        return delivered.outline().lines().stream()
                .map(Outline.Line::look)
                .mapToInt(faults)
                .sum();
    }

    private static Result none(AcceptanceCriterion criterion, int faults) {
        return result(criterion, faults == 0, both("à reprendre\u00a0: " + faults, "to mend: " + faults));
    }

    private static Result result(AcceptanceCriterion criterion, boolean holds, Text found) {
        return new Result(criterion, holds ? Answer.PASS : Answer.FAIL, found);
    }

    private static Result untold(AcceptanceCriterion criterion, Text found) {
        return new Result(criterion, Answer.CANNOT_TELL, found);
    }

    /** Videos of other sites may have captions that cannot be seen from here. */
    private Result videos(AcceptanceCriterion criterion) {
        int bare = count(Look::videosWithoutCaptions);
        int foreign = count(Look::foreignPlayers);
        if (bare == 0 && foreign > 0) {
            return untold(
                    criterion, both("vidéos d'autres sites\u00a0: " + foreign, "videos of other sites: " + foreign));
        }
        return none(criterion, bare);
    }

    /**
     * Questions that still say that they are to be written do not count; nor do those of one quiz for another of its name,
     * nor others for those that the series writes.
     */
    private Result quizzes(AcceptanceCriterion criterion) {
        List<Outline.Line> left = new ArrayList<>(delivered.outline().lines());
        left.removeIf(line -> line.questions() == 0);
        int missing = 0;
        for (Part part : skeleton.parts()) {
            if (part instanceof Part.Quiz quiz) {
                Set<String> keys = Titles.keys(quiz.title());
                Optional<Outline.Line> found = left.stream()
                        .filter(line -> keys.contains(Titles.key(line.title())))
                        .findFirst();
                found.ifPresent(left::remove);
                int written = found.map(line -> line.questions() - line.look().unfilled())
                        .orElse(0);
                missing += Math.max(
                        quiz.size() - Math.max(0, written),
                        delivered.origin().showsQuestions()
                                ? AskedItems.missing(quiz, delivered.contents()).size()
                                : 0);
            }
        }
        return unlessUnread(result(
                criterion,
                missing == 0,
                both("questions qui manquent\u00a0: " + missing, "questions missing: " + missing)));
    }

    private Result outcomes(AcceptanceCriterion criterion) {
        List<Outcome> wanted = asked.learning().outcomes().orElse(List.of());
        if (wanted.isEmpty()) {
            return untold(criterion, both("La série n'en énonce aucun", "The series states none"));
        }
        Set<String> found = contents.map(mc -> mc.learning().outcomes().orElse(List.of())).orElse(List.of()).stream()
                .flatMap(outcome -> Titles.keys(outcome.statement()).stream())
                .collect(Collectors.toSet());
        List<String> missing = wanted.stream()
                .filter(outcome -> Titles.keys(outcome.statement()).stream().noneMatch(found::contains))
                .map(outcome -> outcome.code().value())
                .toList();
        String codes = String.join(", ", missing);
        return result(criterion, missing.isEmpty(), both("manquent\u00a0: " + codes, "missing: " + codes));
    }

    private Result effort(AcceptanceCriterion criterion) {
        Fact<Range> advertised = asked.delivery().hours();
        Optional<EffortEstimate> estimate = contents.map(mc ->
                EffortEstimate.of(mc, EffortRates.of(judged.seen().framework().effort())));
        if (advertised.isSilent() || estimate.isEmpty()) {
            return untold(criterion, NOTHING_FOUND);
        }
        double tolerance = judged.seen().framework().effort().tolerance();
        Range hours = advertised.get();
        double least = hours.low() * (1 - tolerance);
        double most = hours.isBounded() ? hours.high() * (1 + tolerance) : Double.POSITIVE_INFINITY;
        double typical = estimate.get().typical();
        Text found = each(lang -> InWords.hours(Range.exactly(Math.rint(10 * typical) / 10), lang));
        if (typical > most) {
            return result(criterion, false, found);
        }
        if (estimate.get().isComplete()) {
            return result(criterion, estimate.get().most() >= least, found);
        }
        return untold(criterion, each(lang -> (lang.equals(Lang.FR) ? "au moins " : "at least ") + found.show(lang)));
    }

    /** An element of the framework, as the importer reads it from the course. */
    private Result element(AcceptanceCriterion criterion) {
        Optional<Row> row = judged.seen().matrix().row(criterion.id());
        if (row.isEmpty() || contents.isEmpty()) {
            return untold(criterion, NOTHING_FOUND);
        }
        ElementKind kind = row.get().kind();
        Optional<Told> told = told(row.get().policy(), kind, contents.get());
        if (told.isPresent()) {
            return new Result(criterion, told.get().answer(), told.get().found());
        }
        Fact<Value> value = Measures.named(kind.measure()).of(judged.seen(), contents.get());
        Verdict verdict = Tuner.alone(row.get().policy(), value);
        Text found = value.<Text>map(stated -> each(lang -> InWords.value(stated, kind, lang)))
                .orElse(NOTHING_FOUND);
        return switch (verdict) {
            case Verdict.InTune ignored -> result(criterion, true, found);
            case Verdict.Permitted ignored -> result(criterion, true, found);
            case Verdict.Justified ignored -> result(criterion, true, found);
            case Verdict.OffKey ignored -> result(criterion, false, found);
            case Verdict.Silent ignored -> untold(criterion, found);
            case Verdict.ToJudge ignored -> untold(criterion, found);
        };
    }

    /** What no importer states of a course, and its titles, verbs and activities may still tell. */
    private Optional<Told> told(ElementPolicy policy, ElementKind kind, MicroCredential course) {
        List<Outcome> announced = course.learning().outcomes().orElse(List.of());
        List<Outcome> wanted = asked.learning().outcomes().orElse(List.of());
        return switch (kind.measure().value()) {
            case "slots" -> Optional.of(SlotTitles.tell(policy, skeleton, delivered.outline()));
            case "outcome-levels" ->
                Optional.of(VerbLevels.tell(policy, judged.seen().framework().theory(), announced, wanted));
            case "theory" ->
                Optional.of(Told.untold(
                        both("Aucun paquet ne dit sur quoi il s'appuie", "No package says what it is based on")));
            case "practice" -> Optional.of(Told.untold(model(course)));
            default -> Optional.empty();
        };
    }

    private Text model(MicroCredential course) {
        EffortEstimate estimate = EffortEstimate.of(
                course, EffortRates.of(judged.seen().framework().effort()));
        Text share = PracticeShare.of(course, estimate).inWords();
        return each(lang -> (lang.equals(Lang.FR)
                        ? "Aucun paquet ne dit selon quel modèle il est conçu ; "
                        : "No package says by which model it is designed; ")
                + share.show(lang));
    }

    /** The micro-credential that this course was delivered for, by its title; nothing where none or several fit. */
    public static Optional<MicroCredential> meant(Judged judged, Outline outline) {
        List<MicroCredential> all = judged.series().microCredentials();
        List<MicroCredential> fitting = new ArrayList<>();
        for (MicroCredential mc : all) {
            if (Titles.keys(mc.title()).contains(Titles.key(outline.title()))) {
                fitting.add(mc);
            }
        }
        return fitting.size() == 1
                ? Optional.of(fitting.getFirst())
                : all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Text each(Function<Lang, String> words) {
        return both(words.apply(Lang.FR), words.apply(Lang.EN));
    }
}
