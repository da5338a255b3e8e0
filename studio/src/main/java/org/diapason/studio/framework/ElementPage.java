package org.diapason.studio.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.Measures;
import org.diapason.core.harmony.Tuner;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Saving;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Trouble;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Apart;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What is decided about one element: the form, what the change would cause, and the change. */
final class ElementPage {

    private static final String FORM = "framework/element.jte";
    private static final String PREVIEW = "framework/preview.jte";
    private static final String CONFIRMED = "confirmed";

    private final Studio studio;
    private final Workbench bench;

    ElementPage(Studio studio) {
        this.studio = studio;
        this.bench = new Workbench(studio);
    }

    /** An element on the bench. */
    private record Laid(Opened opened, Framework working, Code element, ElementKind kind) {}

    private Optional<Laid> lay(Visit visit) {
        return studio.desk().open(visit).flatMap(opened -> {
            Framework working = bench.working(opened, visit);
            Kinds kinds = Kinds.of(working);
            return visit.code("element")
                    .filter(code ->
                            kinds.find(code).isPresent() || working.policy(code).isPresent())
                    .map(code -> new Laid(opened, working, code, kinds.get(code)));
        });
    }

    Answer show(Visit visit) {
        return lay(visit).map(laid -> Answer.page(FORM, asDecided(laid, visit))).orElseGet(Answer::notFound);
    }

    Answer decide(Visit visit) {
        Optional<Laid> found = lay(visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        Laid laid = found.get();
        Loaded<ElementPolicy> read =
                new ElementForm(visit, laid.element(), laid.kind().shape()).read();
        if (!read.isClean()) {
            return Answer.refused(FORM, asTyped(laid, visit, read.troubles()));
        }
        ElementPolicy policy = read.value().orElseThrow();
        if (visit.field(CONFIRMED).isEmpty()) {
            return Answer.page(PREVIEW, preview(laid, laid.working().deciding(policy), visit, false));
        }
        String label = laid.kind().label().show(visit.lang());
        Text said = Text.both("Décidé\u00a0: " + label + ".", "Decided: " + label + ".");
        return keep(laid, visit, visit.act("element-decided", said), Optional.of(policy));
    }

    /** Keeps it, together with what another decided about the same element since the form was opened. */
    private Answer keep(Laid laid, Visit visit, Act act, Optional<ElementPolicy> mine) {
        Optional<ElementPolicy> base =
                bench.base(laid.opened(), visit).framework().policy(laid.element());
        PolicyMeeting meeting = new PolicyMeeting(laid.element(), base, mine, visit.lang());
        Saving<?, Asked> saving = bench.meet(laid.opened(), act, (now, revision) -> {
            PolicyMeeting.Met met = meeting.on(now);
            return met.lines().isEmpty() || visit.chose(revision)
                    ? new Change.To<>(met.in(now.framework(), laid.element()))
                    : new Change.Refused<>(new Asked(met.lines(), revision));
        });
        return switch (saving) {
            case Saving.Refused<?, Asked>(var _, Asked asked) ->
                Apart.page(visit, asked.lines(), asked.revision(), path(laid));
            case Saving.Gone<?, Asked>() -> Answer.notFound();
            default -> Answer.seeOther(laid.opened().path("framework"), act.words());
        };
    }

    /** Where two decisions differ, on which revision. */
    private record Asked(List<Apart.Line> lines, long revision) {}

    Answer remove(Visit visit) {
        Optional<Laid> found = lay(visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        Laid laid = found.get();
        if (visit.field(CONFIRMED).isEmpty()) {
            return Answer.page(PREVIEW, preview(laid, laid.working().undecided(laid.element()), visit, true));
        }
        Text said =
                Text.both("Le cadre ne parle plus de cet élément.", "The framework no longer speaks of this element.");
        return keep(laid, visit, visit.act("element-left", said), Optional.empty());
    }

    private PreviewView preview(Laid laid, Framework next, Visit visit, boolean removal) {
        List<PreviewView.Sent> sent = new ArrayList<>();
        visit.form().forEach((name, values) -> {
            if (!List.of("_csrf", Visit.KEY, CONFIRMED).contains(name)) {
                values.forEach(value -> sent.add(new PreviewView.Sent(name, value)));
            }
        });
        return new PreviewView(
                visit.say().text(laid.kind().label()),
                Impacts.of(laid.opened(), next, visit.say()),
                sent,
                path(laid) + (removal ? "/removal" : ""),
                path(laid),
                Workbench.isPinned(laid.opened()));
    }

    private static String path(Laid laid) {
        return laid.opened().path("framework/elements/" + laid.element());
    }

    private ElementView asDecided(Laid laid, Visit visit) {
        Say say = visit.say();
        Optional<ElementPolicy> policy = laid.working().policy(laid.element());
        ElementFields fields = policy.map(each -> ElementFields.of(each, say.lang()))
                .orElseGet(() -> ElementFields.untouched(say.lang()));
        int rows = policy.map(each -> each.deviate().size()).orElse(0) + ElementForm.MORE;
        return view(laid, fields.fields(), fields.chosen(), rows, List.of(), bench.revision(laid.opened(), visit), say);
    }

    private static ElementView asTyped(Laid laid, Visit visit, List<Trouble> troubles) {
        Map<String, String> fields = new LinkedHashMap<>();
        visit.form().forEach((name, values) -> fields.put(name, String.join("\n", values)));
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (String part : List.of("standard", "latitude")) {
            chosen.put(part, visit.fields(part + ".codes"));
        }
        int rows = 0;
        while (!visit.fields("deviate." + rows + ".code").isEmpty()) {
            rows++;
        }
        List<ElementView.Fault> faults = troubles.stream()
                .map(trouble -> new ElementView.Fault(
                        ElementFaults.field(trouble), trouble.message().show(visit.lang())))
                .toList();
        return view(laid, fields, chosen, rows, faults, visit.revision(), visit.say());
    }

    private static ElementView view(
            Laid laid,
            Map<String, String> fields,
            Map<String, List<String>> chosen,
            int rows,
            List<ElementView.Fault> faults,
            long revision,
            Say say) {
        List<String> decided = chosen.values().stream()
                .flatMap(List::stream)
                .filter(Code::isCode)
                .toList();
        return new ElementView(
                laid.element().value(),
                say.text(laid.kind().label()),
                say.text(laid.kind().question()),
                ElementForm.key(laid.kind().shape()),
                fields,
                chosen,
                Offers.of(laid.kind(), laid.opened(), decided, say),
                rows,
                stated(laid, say),
                faults,
                laid.working().policy(laid.element()).isPresent(),
                revision,
                path(laid),
                laid.opened().path("framework"),
                laid.opened().talk("elements[" + laid.element() + "]"));
    }

    private static List<ElementView.Stated> stated(Laid laid, Say say) {
        Tuner tuner = new Tuner(laid.opened().seen());
        return laid.opened().series().microCredentials().stream()
                .map(mc -> new ElementView.Stated(
                        mc.code().value(),
                        say.value(
                                tuner.value(
                                        laid.kind(), Measures.named(laid.kind().measure()), mc),
                                laid.kind())))
                .toList();
    }
}
