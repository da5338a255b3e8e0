package org.diapason.studio.harmony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.Tuner;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Past;
import org.diapason.formats.html.Say;
import org.diapason.formats.html.VerdictLook;
import org.diapason.studio.series.CellPath;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Reads the revisions of a series back, and keeps those in which one cell changed. */
final class CellHistory {

    /** How many revisions are read back: each is a whole series. */
    private static final int FAR = 60;

    private final Studio studio;
    private final Found found;
    private final Visit visit;
    private final Say say;

    CellHistory(Studio studio, Found found, Visit visit) {
        this.studio = studio;
        this.found = found;
        this.visit = visit;
        this.say = visit.say();
    }

    /** What a cell was at one revision. */
    private record Was(Past past, Optional<State> state) {}

    private record State(ElementKind kind, ElementPolicy policy, Fact<Value> value, Verdict verdict) {
        boolean isLike(State other) {
            return policy.standard().equals(other.policy.standard())
                    && value.equals(other.value)
                    && verdict.equals(other.verdict);
        }
    }

    HistoryView view() {
        List<Past> all =
                studio.series().history(visit.organisation(), found.opened().id());
        List<Was> states = new ArrayList<>();
        all.stream().limit(FAR).forEach(past -> states.add(new Was(past, at(past.revision()))));
        List<HistoryView.Turn> turns = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            Optional<State> before = i + 1 < states.size() ? states.get(i + 1).state() : Optional.empty();
            Optional<State> now = states.get(i).state();
            boolean same = now.isPresent() && before.isPresent() && now.get().isLike(before.get());
            if (now.isPresent() && !same) {
                turns.add(turn(states.get(i).past(), now.get()));
            }
        }
        return new HistoryView(
                CellPath.of(
                        found.opened(), found.mc().code(), found.row().kind().code()),
                found.mc().code().value(),
                say.text(found.row().kind().label()),
                turns,
                all.size() > FAR);
    }

    private Optional<State> at(long revision) {
        return studio.series()
                .find(visit.organisation(), found.opened().id(), revision)
                .map(Kept::content)
                .flatMap(this::state);
    }

    private Optional<State> state(Dossier dossier) {
        Code element = found.row().kind().code();
        ElementKind kind = Kinds.of(dossier.framework()).get(element);
        Tuner tuner = new Tuner(Case.of(dossier, visit.today()));
        return dossier.framework()
                .policy(element)
                .flatMap(policy -> dossier.series()
                        .microCredential(found.mc().code())
                        .map(mc -> {
                            Fact<Value> value = tuner.value(kind, mc);
                            return new State(kind, policy, value, tuner.verdict(policy, mc.code(), value));
                        }));
    }

    private HistoryView.Turn turn(Past past, State state) {
        return new HistoryView.Turn(
                say.date(past.at().atZone(visit.zone()).toLocalDate()),
                past.by(),
                say.text(past.words()),
                VerdictLook.of(state.verdict().kind()),
                say.value(state.value(), state.kind()),
                say.standard(state.policy().standard(), state.kind()));
    }
}
