package org.diapason.core.harmony.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Gate;
import org.diapason.core.framework.Phase;
import org.diapason.core.framework.ProcessModel;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Noted;
import org.diapason.core.harmony.checks.Checks;

/** What the checks that gates name have found: each is run once, however many gates name it. */
public final class Gates {
    private final Map<Code, Result> results = new LinkedHashMap<>();

    private Gates() {}

    private static final class Result {
        private final Set<Code> broken = new HashSet<>();
        private final Set<Code> silent = new HashSet<>();
        private boolean anyBroken;
        private boolean anySilent;

        void add(Finding finding) {
            boolean isBroken = finding.tone() == Finding.Tone.BROKEN;
            anyBroken |= isBroken;
            anySilent |= !isBroken;
            finding.credential().ifStated(isBroken ? broken::add : silent::add);
        }
    }

    /** The gates of this process, with every check that they name run now, except this one. */
    public static Gates of(Case seen, ProcessModel process, Code except) {
        Gates gates = new Gates();
        for (Phase phase : process.phases()) {
            for (Code id : phase.gate().map(Gate::checks).orElse(List.of())) {
                if (!id.equals(except) && !gates.results.containsKey(id)) {
                    Checks.find(id).ifPresent(check -> check.examine(seen, gates.result(id)::add));
                }
            }
        }
        return gates;
    }

    /** The gates over what all checks have found already. */
    public static Gates of(List<Noted> findings) {
        Gates gates = new Gates();
        Checks.all().forEach(check -> gates.result(check.id()));
        findings.forEach(noted -> gates.result(noted.check().id()).add(noted.finding()));
        return gates;
    }

    /** What stands at the gate of this phase for this credential, or for the series when it is silent. */
    public Passage passage(Phase phase, Fact<Code> credential) {
        List<Code> broken = new ArrayList<>();
        List<Code> silent = new ArrayList<>();
        List<Code> unknown = new ArrayList<>();
        for (Code id : phase.gate().map(Gate::checks).orElse(List.of())) {
            if (!results.containsKey(id)) {
                if (Checks.find(id).isEmpty()) {
                    unknown.add(id);
                }
                continue;
            }
            switch (state(id, credential)) {
                case SHUT -> broken.add(id);
                case CANNOT_TELL -> silent.add(id);
                case OPEN -> {}
            }
        }
        return new Passage(credential, phase, broken, silent, unknown);
    }

    /** What this check says of this credential, or of the series when it is silent. */
    public Passage.State state(Code check, Fact<Code> credential) {
        Result result = results.get(check);
        if (result == null) {
            return Passage.State.CANNOT_TELL;
        }
        if (credential.map(result.broken::contains).orElse(result.anyBroken)) {
            return Passage.State.SHUT;
        }
        boolean silent = credential.map(result.silent::contains).orElse(result.anySilent);
        return silent ? Passage.State.CANNOT_TELL : Passage.State.OPEN;
    }

    private Result result(Code id) {
        return results.computeIfAbsent(id, any -> new Result());
    }
}
