package org.diapason.studio.accord;

import java.util.List;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Proposal;

/** The proposals that a team can take in one go: their evidence is clear, and nobody has decided otherwise. */
final class Sure {

    private Sure() {}

    static List<Proposal> of(Accord accord, Decisions decisions) {
        return accord.proposals().stream()
                .filter(each -> each.strength() == Proposal.Strength.CLEAR)
                .filter(each -> decisions.on(each.distribution().kind().code()).isEmpty())
                .toList();
    }
}
