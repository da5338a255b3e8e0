package org.diapason.studio.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Phase;
import org.diapason.core.framework.ProcessModel;
import org.diapason.core.framework.ProcessModels;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.harmony.lifecycle.Lifecycle;
import org.diapason.core.harmony.lifecycle.Passage;
import org.diapason.core.harmony.lifecycle.Renewal;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;

/** Says where everything stands and what each gate waits for. */
final class Stands {

    private final Opened opened;
    private final Say say;

    Stands(Opened opened, Say say) {
        this.opened = opened;
        this.say = say;
    }

    LifecycleView view() {
        Fact<Lifecycle> lifecycle = Lifecycle.of(opened.seen(), opened.harmony().findings());
        return new LifecycleView(
                lifecycle.map(each -> List.of(say.text(each.process().name()))).orElse(List.of()),
                ProcessModels.builtIn().stream().map(this::choice).toList(),
                lifecycle.map(this::phases).orElse(List.of()),
                lifecycle
                        .map(each -> each.stands().stream().map(this::stand).toList())
                        .orElse(List.of()),
                opened.path("lifecycle"));
    }

    private LifecycleView.Choice choice(ProcessModel model) {
        return new LifecycleView.Choice(
                model.code().value(),
                say.text(model.name()),
                model.phases().stream().map(phase -> say.text(phase.name())).toList());
    }

    private List<LifecycleView.PhaseView> phases(Lifecycle lifecycle) {
        List<LifecycleView.PhaseView> phases = new ArrayList<>();
        for (Phase phase : lifecycle.process().phases()) {
            List<String> here = lifecycle.stands().stream()
                    .filter(stand ->
                            stand.credential().isStated() && stand.phase().is(phase::equals))
                    .map(stand -> stand.credential().get().value())
                    .toList();
            phases.add(new LifecycleView.PhaseView(phase.code().value(), say.text(phase.name()), here));
        }
        return phases;
    }

    private LifecycleView.Stand stand(Lifecycle.Stand stand) {
        return new LifecycleView.Stand(
                stand.credential().map(Code::value).orElse(""),
                say.text(title(stand.credential())),
                stand.phase().map(phase -> phase.code().value()).orElse(""),
                stand.ahead()
                        .map(gate -> gate.phase().gate().isSilent()
                                ? List.<LifecycleView.GateView>of()
                                : List.of(gate(gate)))
                        .orElse(List.of()),
                stand.behind().stream().map(this::gate).toList(),
                stand.credential()
                        .map(code -> opened.series().microCredential(code).map(this::renewal).stream()
                                .toList())
                        .orElse(List.of()));
    }

    private LifecycleView.RenewalView renewal(MicroCredential mc) {
        LocalDate today = opened.seen().today();
        Renewal renewal = Renewal.of(opened.dossier(), mc, today);
        String day = renewal.reviewOn().map(say::date).orElse("");
        return new LifecycleView.RenewalView(
                switch (renewal.state()) {
                    case UNKNOWN -> "silent";
                    case AHEAD -> "in-tune";
                    case SOON -> "to-judge";
                    case PAST -> "off-key";
                },
                switch (renewal.state()) {
                    case UNKNOWN -> say.in("Aucune révision n'est prévue", "No review is planned");
                    case AHEAD -> say.in("Révision le " + day, "Review on " + day);
                    case SOON -> say.in("Révision à préparer, le " + day, "Review to prepare, on " + day);
                    case PAST -> say.in("Révision en retard depuis le " + day, "Review overdue since " + day);
                },
                renewal.reviewOn().map(LocalDate::toString).orElse(""),
                renewal.owed().stream().map(each -> owed(each, today)).toList());
    }

    private String owed(Renewal.Owed owed, LocalDate today) {
        String ends = owed.ends()
                .map(day -> say.in(", jusqu'au ", ", until ") + say.date(day))
                .orElse(say.in(", sans jour de fin connu", ", with no last day known"));
        return owed.cohort()
                + (owed.hasBegun(today)
                        ? say.in(" est en cours", " is under way") + ends
                        : owed.begins()
                                .map(day -> say.in(" commence le ", " begins on ") + say.date(day))
                                .orElse(say.in(" est prévue", " is planned")));
    }

    private Text title(Fact<Code> credential) {
        return credential
                .flatMap(code -> opened.series()
                        .microCredential(code)
                        .map(MicroCredential::title)
                        .map(Fact::of)
                        .orElse(Fact.silent()))
                .orElse(opened.series().title());
    }

    private LifecycleView.GateView gate(Passage passage) {
        return new LifecycleView.GateView(
                say.text(passage.phase().name()),
                switch (passage.state()) {
                    case OPEN -> "in-tune";
                    case SHUT -> "off-key";
                    case CANNOT_TELL -> "to-judge";
                },
                switch (passage.state()) {
                    case OPEN -> say.in("Tout tient", "All holds");
                    case SHUT -> say.in("Quelque chose ne tient pas", "Something does not hold");
                    case CANNOT_TELL -> say.in("On ne peut pas le dire encore", "One cannot tell yet");
                },
                passage.approver().map(this::approver).orElse(Said.here("")),
                promises(passage.broken()),
                promises(passage.silent()));
    }

    /** The models that come with Diapason name a part in both languages; a team names it in its own. */
    private Said approver(String words) {
        String[] both = words.split(" · ", 2);
        return Said.here(both.length == 2 && !say.isFrench() ? both[1] : both[0]);
    }

    private List<Said> promises(List<Code> checks) {
        return checks.stream()
                .map(code -> Checks.find(code)
                        .map(check -> say.text(check.promise()))
                        .orElse(Said.here(code.value())))
                .toList();
    }
}
