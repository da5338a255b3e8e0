package org.diapason.bench.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.ModuleTemplate;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.checks.Checks;

/** The 26 rules that every contestant checks: twenty-one elements of a framework, and five checks across fields. */
final class Rules {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final List<String> ELEMENTS = List.of(
            "hours",
            "weeks",
            "modules",
            "outcomes",
            "outcomes-per-module",
            "activities",
            "live-sessions",
            "course-result",
            "badge",
            "theory",
            "outcome-levels",
            "practice",
            "assessment-methods",
            "supervision",
            "slots",
            "communications",
            "mode",
            "facilitated",
            "platform",
            "languages",
            "stackable");

    static final List<String> CHECKS = List.of(
            "every-outcome-is-assessed",
            "every-assessment-serves-an-outcome",
            "every-activity-serves-an-outcome",
            "every-action-is-practised",
            "information-feeds-practice");

    static final int COUNT = ELEMENTS.size() + CHECKS.size();

    static final Set<Code> RESULTS = codes("capstone", "pass-fail");
    static final Set<Code> LEVELS = codes("understand", "apply", "analyze", "evaluate");
    static final Set<Code> METHODS = codes("quiz", "project", "portfolio");
    static final Set<Code> SUPERVISION = codes("unsupervised", "supervised-identity");
    static final Set<Code> MOMENTS = codes("enrolment", "before", "during", "badge", "follow-up");
    static final Set<Code> LANGUAGES = codes("fr", "en");
    static final Set<Code> ONLINE = codes("online");
    static final Set<Code> FACILITATED = codes("facilitated");
    static final Set<Code> PLATFORM = codes("brightspace");
    static final Set<Code> STACKABLE = codes("stackable");
    static final Set<Code> BADGE = codes("open-badges-3");
    static final Set<Code> THEORY = codes("bloom");
    static final Set<Code> PRACTICE = codes("action-mapping");

    static final Code OVERVIEW = Code.of("overview");
    static final Code EXPLORATION = Code.of("exploration");
    static final Code DISCUSSION = Code.of("discussion");

    private Rules() {}

    /** The framework that asks for the elements; hours may be asked differently, for the measure of impact. */
    static Framework framework(Range hours) {
        return new Framework(
                Code.of("bench"),
                Text.both("Banc d'essai", "Bench"),
                new Version("1"),
                Fact.silent(),
                1,
                List.of(),
                List.of(),
                policies(hours),
                Map.of(),
                Fact.silent(),
                Fact.silent(),
                EffortPolicy.USUAL,
                Fact.silent(),
                Fact.silent(),
                List.of(),
                Fact.silent(),
                Fact.silent());
    }

    static final Range HOURS = Range.of(10, 20);

    /** The checks across fields. */
    static List<Check> checks() {
        return CHECKS.stream().map(id -> Checks.find(Code.of(id)).orElseThrow()).toList();
    }

    private static List<ElementPolicy> policies(Range hours) {
        List<Standard> standards = List.of(
                range(hours),
                range(Range.of(2, 8)),
                range(Range.of(3, 5)),
                range(Range.of(5, 20)),
                range(Range.of(2, 5)),
                range(Range.of(8, 25)),
                range(Range.of(1, 4)),
                one(RESULTS),
                one(BADGE),
                one(THEORY),
                one(LEVELS),
                one(PRACTICE),
                one(METHODS),
                one(SUPERVISION),
                new Standard.InOrder(template()),
                new Standard.MustInclude(MOMENTS),
                one(ONLINE),
                one(FACILITATED),
                one(PLATFORM),
                new Standard.MustInclude(LANGUAGES),
                one(STACKABLE));
        List<ElementPolicy> policies = new java.util.ArrayList<>();
        for (int i = 0; i < ELEMENTS.size(); i++) {
            policies.add(new ElementPolicy(
                    Code.of(ELEMENTS.get(i)),
                    standards.get(i),
                    Fact.silent(),
                    Obligation.MUST,
                    1,
                    List.of(),
                    Fact.silent()));
        }
        return policies;
    }

    static ModuleTemplate template() {
        return new ModuleTemplate(List.of(
                new Slot(OVERVIEW, Fact.silent(), Slot.Presence.REQUIRED),
                new Slot(EXPLORATION, Fact.silent(), Slot.Presence.REQUIRED),
                new Slot(DISCUSSION, Fact.silent(), Slot.Presence.OPTIONAL)));
    }

    private static Standard range(Range range) {
        return new Standard.InRange(range);
    }

    private static Standard one(Set<Code> codes) {
        return new Standard.OneOf(codes);
    }

    static Set<Code> codes(String... words) {
        Set<Code> codes = new LinkedHashSet<>();
        for (String word : words) {
            codes.add(Code.of(word));
        }
        return codes;
    }
}
