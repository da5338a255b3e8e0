package org.diapason.formats.acceptance;

import static org.diapason.core.base.Text.both;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.taxonomy.Level;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.outcomes.Glance;
import org.diapason.core.harmony.outcomes.OutcomeLinter;
import org.diapason.core.harmony.outcomes.VerbStanding;
import org.diapason.formats.acceptance.Acceptance.Answer;

/**
 * The levels of the outcomes that a course announces: the level that the series declares where it states the same outcome
 * word for word, else those that its verb can show. It is told only where every reading says the same.
 */
final class VerbLevels {

    private final OutcomeLinter linter;
    private final List<Code> known;
    private final List<Set<Code>> each = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();

    private VerbLevels(OutcomeLinter linter) {
        this.linter = linter;
        this.known = linter.taxonomy().levels().stream().map(Level::code).toList();
    }

    /** What these outcomes tell of a standard about levels, in a framework of this theory. */
    static Told tell(ElementPolicy policy, Fact<Code> theory, List<Outcome> announced, List<Outcome> asked) {
        if (announced.isEmpty()) {
            return Told.untold(both("Le paquet n'annonce aucun résultat", "The package announces no outcome"));
        }
        VerbLevels levels = new VerbLevels(OutcomeLinter.chosen(theory));
        announced.forEach(outcome -> levels.read(outcome, asked));
        Answer strict = levels.holds(policy.standard());
        Answer loose = policy.latitude().map(levels::holds).orElse(Answer.FAIL);
        if (strict == Answer.PASS || loose == Answer.PASS) {
            return Told.pass(levels.shown());
        }
        if (strict == Answer.FAIL && loose == Answer.FAIL) {
            return Told.fail(levels.shown());
        }
        return Told.untold(levels.doubt());
    }

    private void read(Outcome outcome, List<Outcome> asked) {
        Set<Code> shown = declared(outcome, asked).map(Set::of).orElseGet(() -> verbs(outcome));
        each.add(shown);
        if (shown.size() != 1) {
            doubtful.add(outcome.statement().show(Lang.FR));
        }
    }

    private static java.util.Optional<Code> declared(Outcome outcome, List<Outcome> asked) {
        Set<String> keys = Titles.keys(outcome.statement());
        return asked.stream()
                .filter(one -> Titles.keys(one.statement()).stream().anyMatch(keys::contains))
                .filter(one -> one.process().isStated())
                .map(one -> one.process().get())
                .findFirst();
    }

    /** All levels that its verb can show, in the first language in which the verb is known; none when nobody can tell. */
    private Set<Code> verbs(Outcome outcome) {
        for (Map.Entry<Lang, String> words : outcome.statement().words().entrySet()) {
            Glance glance = linter.quick(words.getValue(), words.getKey());
            if (glance.standing() == VerbStanding.OBSERVABLE) {
                Set<Code> shown = new LinkedHashSet<>();
                for (int rank = 0; rank < known.size(); rank++) {
                    if (glance.shows(rank)) {
                        shown.add(known.get(rank));
                    }
                }
                return shown;
            }
        }
        return Set.of();
    }

    private Answer holds(Standard standard) {
        return switch (standard) {
            case Standard.OneOf(Set<Code> choices) when known.containsAll(choices) -> oneOf(choices);
            case Standard.MustInclude(Set<Code> codes) when known.containsAll(codes) -> include(codes);
            case Standard.Free ignored -> Answer.PASS;
            default -> Answer.CANNOT_TELL;
        };
    }

    private Answer oneOf(Set<Code> choices) {
        if (each.stream().anyMatch(shown -> !shown.isEmpty() && shown.stream().noneMatch(choices::contains))) {
            return Answer.FAIL;
        }
        return each.stream().allMatch(shown -> !shown.isEmpty() && choices.containsAll(shown))
                ? Answer.PASS
                : Answer.CANNOT_TELL;
    }

    private Answer include(Set<Code> codes) {
        if (codes.stream().allMatch(code -> each.contains(Set.of(code)))) {
            return Answer.PASS;
        }
        boolean mayBe = codes.stream()
                .allMatch(code -> each.stream().anyMatch(shown -> shown.isEmpty() || shown.contains(code)));
        return mayBe ? Answer.CANNOT_TELL : Answer.FAIL;
    }

    private Text shown() {
        Set<Code> all = each.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        Function<Lang, String> names = lang ->
                InWords.list(all.stream().map(code -> InWords.name(code, lang)).toList(), lang);
        return both(names.apply(Lang.FR), names.apply(Lang.EN));
    }

    private Text doubt() {
        if (doubtful.isEmpty()) {
            return both(
                    "Les niveaux demandés ne sont pas d'une taxonomie connue",
                    "The levels asked are of no known taxonomy");
        }
        String first = doubtful.getFirst();
        return both(
                "Plusieurs niveaux, ou aucun que l'on connaisse\u00a0: «\u00a0" + first + "\u00a0»",
                "Several levels, or none that is known: “" + first + "”");
    }
}
