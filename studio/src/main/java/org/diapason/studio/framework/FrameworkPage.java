package org.diapason.studio.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Family;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Lineage;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.impact.FrameworkChange;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Every element of the framework, family by family, and how far the framework has come. */
final class FrameworkPage {

    private final Desk desk;
    private final Workbench bench;

    FrameworkPage(Studio studio) {
        this.desk = studio.desk();
        this.bench = new Workbench(studio);
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page("framework/page.jte", view(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    private FrameworkView view(Opened opened, Visit visit) {
        Say say = visit.say();
        Framework pinned = opened.dossier().framework();
        Framework working = bench.working(opened, visit);
        Lineage lineage = bench.lineage(opened, visit);
        FrameworkChange change = FrameworkChange.between(pinned, working);
        ChangeWords words = new ChangeWords(change, say);
        return new FrameworkView(
                say.text(working.title()),
                working.version().value(),
                pinned.version().value(),
                state(pinned, lineage),
                families(opened, working, say),
                change.changes().stream().map(words::of).toList(),
                lineage.asked()
                        .map(signed -> signed.by() + ", " + say.date(signed.on()))
                        .orElse(""),
                lineage.remarks().stream()
                        .map(remark -> new FrameworkView.Remark(
                                remark.signed().by(), say.date(remark.signed().on()), remark.words()))
                        .toList(),
                published(lineage, pinned, say),
                bench.revision(opened, visit),
                opened.path("framework"));
    }

    private static FrameworkView.State state(Framework pinned, Lineage lineage) {
        if (pinned.published().isSilent()) {
            return FrameworkView.State.DRAFT;
        }
        return lineage.draft().isSilent() ? FrameworkView.State.PUBLISHED : FrameworkView.State.DRAFTING;
    }

    private static List<FrameworkView.Published> published(Lineage lineage, Framework pinned, Say say) {
        return lineage.published().reversed().stream()
                .map(each -> new FrameworkView.Published(
                        each.version().value(),
                        each.published().map(say::date).orElse(""),
                        each.version().equals(pinned.version()) && pinned.published() instanceof Fact.Stated<?>))
                .toList();
    }

    private static List<FrameworkView.Family> families(Opened opened, Framework working, Say say) {
        List<ElementKind> kinds = new ArrayList<>(Elements.builtIn());
        working.kinds().forEach(own -> {
            kinds.removeIf(kind -> kind.code().equals(own.code()));
            kinds.add(own);
        });
        List<FrameworkView.Family> families = new ArrayList<>();
        List<Family> all = Stream.concat(Elements.families().stream(), working.families().stream())
                .toList();
        for (Family family : all) {
            families.add(family(family, kinds, opened, working, say));
        }
        List<Code> known = all.stream().map(Family::code).toList();
        kinds.removeIf(kind -> known.contains(kind.family()));
        if (!kinds.isEmpty()) {
            Said own = Said.here(say.in("Éléments propres à l'établissement", "The institution's own elements"));
            families.add(new FrameworkView.Family(
                    "",
                    own,
                    kinds.stream()
                            .map(kind -> element(kind, opened, working, say))
                            .toList()));
        }
        return families;
    }

    private static FrameworkView.Family family(
            Family family, List<ElementKind> kinds, Opened opened, Framework working, Say say) {
        return new FrameworkView.Family(
                family.step(),
                say.text(family.label()),
                kinds.stream()
                        .filter(kind -> kind.family().equals(family.code()))
                        .map(kind -> element(kind, opened, working, say))
                        .toList());
    }

    private static FrameworkView.Element element(ElementKind kind, Opened opened, Framework working, Say say) {
        Fact<ElementPolicy> policy = working.policy(kind.code()).map(Fact::of).orElse(Fact.silent());
        Said nothing = Said.here("");
        return new FrameworkView.Element(
                kind.code().value(),
                say.text(kind.label()),
                policy.map(each -> say.standard(each.standard(), kind)).orElse(nothing),
                policy.flatMap(ElementPolicy::latitude)
                        .map(latitude -> say.standard(latitude, kind))
                        .orElse(nothing),
                policy.map(each -> freedom(each.freedom(), say)).orElse(""),
                policy.is(each -> each.freedom() == ElementPolicy.Freedom.FREE),
                policy.map(each -> ChangeWords.obligation(each.obligation(), say))
                        .orElse(""),
                policy.map(ElementPolicy::deviate).orElse(List.of()).stream()
                        .map(circumstance -> say.text(circumstance.condition()))
                        .toList(),
                policy.flatMap(ElementPolicy::reason).map(say::text).orElse(nothing),
                say.text(kind.question()),
                off(opened, kind.code()),
                opened.path("framework/elements/" + kind.code()));
    }

    private static int off(Opened opened, Code element) {
        return opened.harmony().matrix().row(element).map(TuningMatrix.Row::cells).orElse(List.of()).stream()
                .filter(cell -> cell.verdict() instanceof Verdict.OffKey)
                .toList()
                .size();
    }

    static String freedom(ElementPolicy.Freedom freedom, Say say) {
        return switch (freedom) {
            case UNIFORM -> say.in("uniforme", "uniform");
            case BOUNDED -> say.in("variable dans des limites", "variable within bounds");
            case FREE -> say.in("libre", "free");
        };
    }
}
