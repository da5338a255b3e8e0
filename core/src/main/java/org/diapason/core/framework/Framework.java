package org.diapason.core.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;

/**
 * One version of the agreement by which the micro-credentials of a series are held together (cadre de travail).
 *
 * @param code its short name
 * @param title what it is called
 * @param version which version this is
 * @param published the day it was published; silent while it is a draft
 * @param checksEdition the edition of the checks that it was published with, so that a new check never breaks it
 * @param families the institution's own families of elements
 * @param kinds the institution's own element kinds
 * @param elements what was decided about each element
 * @param checks how strongly each check is asked, where the team chose differently from the usual
 * @param theory the taxonomy or theory of learning that was chosen, such as bloom
 * @param practice the instructional design model that was chosen, such as action-mapping
 * @param effort how effort is counted
 * @param process the phases that a micro-credential goes through
 * @param rubric what quality reviewers look at
 * @param profiles the descriptor profiles that every micro-credential must meet
 * @param titleLength the most characters a title may have
 * @param endorsement what an employer's endorsement means here, and who looks after it
 */
public record Framework(
        Code code,
        Text title,
        Version version,
        Fact<LocalDate> published,
        int checksEdition,
        List<Family> families,
        List<ElementKind> kinds,
        List<ElementPolicy> elements,
        Map<Code, Obligation> checks,
        Fact<Code> theory,
        Fact<Code> practice,
        EffortPolicy effort,
        Fact<ProcessModel> process,
        Fact<Rubric> rubric,
        List<Code> profiles,
        Fact<Integer> titleLength,
        Fact<EndorsementPolicy> endorsement) {

    /** No framework yet: nothing is asked, and every check speaks with its usual strength. */
    public static final Framework NONE =
            empty(Code.of("none"), Text.both("Aucun cadre de travail", "No framework"), new Version("0"));

    /** What the first decision begins: a draft of the first version, read by the newest checks. */
    private static final Framework BEGUN =
            empty(Code.of("framework"), Text.both("Cadre de travail", "Framework"), new Version("0.1"));

    public Framework {
        families = List.copyOf(families);
        kinds = List.copyOf(kinds);
        elements = List.copyOf(elements);
        checks = Ordered.map(checks);
        profiles = List.copyOf(profiles);
    }

    private static Framework empty(Code code, Text title, Version version) {
        return new Framework(
                code,
                title,
                version,
                Fact.silent(),
                Integer.MAX_VALUE,
                List.of(),
                List.of(),
                List.of(),
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

    /** The same, or a first draft where there is none yet: what somebody works on has a name and a number. */
    public Framework begun() {
        return equals(NONE) ? BEGUN : this;
    }

    /** What was decided about this element, when anything was. */
    public Optional<ElementPolicy> policy(Code element) {
        return elements.stream()
                .filter(policy -> policy.element().equals(element))
                .findFirst();
    }

    /** The same under this number, published on this day with this edition of the checks. */
    public Framework published(Version number, LocalDate on, int edition) {
        return as(number, Fact.of(on), edition);
    }

    /** The same as a draft of the version of this number. */
    public Framework drafted(Version number) {
        return as(number, Fact.silent(), checksEdition);
    }

    /** The same with this decision about its element, in the place of the one before or at the end. */
    public Framework deciding(ElementPolicy policy) {
        List<ElementPolicy> all = new ArrayList<>(elements);
        int at = all.stream().map(ElementPolicy::element).toList().indexOf(policy.element());
        if (at < 0) {
            all.add(policy);
        } else {
            all.set(at, policy);
        }
        return with(kinds, all);
    }

    /** The same without a decision about this element. */
    public Framework undecided(Code element) {
        return with(
                kinds,
                elements.stream()
                        .filter(policy -> !policy.element().equals(element))
                        .toList());
    }

    /** The same with a kind of element of the institution's own. */
    public Framework describing(ElementKind kind) {
        List<ElementKind> all = new ArrayList<>(kinds);
        all.removeIf(each -> each.code().equals(kind.code()));
        all.add(kind);
        return with(all, elements);
    }

    private Framework with(List<ElementKind> ownKinds, List<ElementPolicy> decided) {
        return new Framework(
                code,
                title,
                version,
                published,
                checksEdition,
                families,
                ownKinds,
                decided,
                checks,
                theory,
                practice,
                effort,
                process,
                rubric,
                profiles,
                titleLength,
                endorsement);
    }

    private Framework as(Version number, Fact<LocalDate> on, int edition) {
        return new Framework(
                code,
                title,
                number,
                on,
                edition,
                families,
                kinds,
                elements,
                checks,
                theory,
                practice,
                effort,
                process,
                rubric,
                profiles,
                titleLength,
                endorsement);
    }
}
