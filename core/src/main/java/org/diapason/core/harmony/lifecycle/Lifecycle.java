package org.diapason.core.harmony.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Phase;
import org.diapason.core.framework.ProcessModel;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Noted;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Standing;

/**
 * Where the series and each of its micro-credentials stand, and what their next gate asks.
 *
 * @param process the process model that the team chose
 * @param stands the series first, then each micro-credential
 */
public record Lifecycle(ProcessModel process, List<Stand> stands) {
    public Lifecycle {
        stands = List.copyOf(stands);
    }

    /**
     * Where one of them stands.
     *
     * @param credential which one; silent for the series as a whole
     * @param phase the phase it is in; silent when nobody stated it, or when the process has no such phase
     * @param ahead the gate out of that phase
     * @param behind the gates it has left although they do not hold
     */
    public record Stand(Fact<Code> credential, Fact<Phase> phase, Fact<Passage> ahead, List<Passage> behind) {
        public Stand {
            behind = List.copyOf(behind);
        }
    }

    /** The life of this series, from what its checks found; silent when the framework names no process. */
    public static Fact<Lifecycle> of(Case seen, List<Noted> findings) {
        return seen.framework().process().map(process -> {
            Gates gates = Gates.of(findings);
            List<Stand> stands = new ArrayList<>();
            stands.add(stand(process, gates, Fact.silent(), seen.series().standing()));
            for (MicroCredential mc : seen.series().microCredentials()) {
                stands.add(stand(process, gates, Fact.of(mc.code()), mc.standing()));
            }
            return new Lifecycle(process, stands);
        });
    }

    /** The gates that lie behind this phase; none when the process does not know it. */
    public static List<Phase> behind(ProcessModel process, Code phase) {
        List<Phase> left = new ArrayList<>();
        for (Phase each : process.phases()) {
            if (each.code().equals(phase)) {
                return left;
            }
            left.add(each);
        }
        return List.of();
    }

    private static Stand stand(ProcessModel process, Gates gates, Fact<Code> credential, Standing standing) {
        Fact<Phase> phase = standing.phase()
                .flatMap(code -> process.phase(code).map(Fact::of).orElse(Fact.silent()));
        List<Passage> behind = new ArrayList<>();
        phase.ifStated(here -> {
            for (Phase left : behind(process, here.code())) {
                Passage passage = gates.passage(left, credential);
                if (passage.state() != Passage.State.OPEN) {
                    behind.add(passage);
                }
            }
        });
        return new Stand(credential, phase, phase.map(here -> gates.passage(here, credential)), behind);
    }
}
