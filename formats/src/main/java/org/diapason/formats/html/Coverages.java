package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Outcome;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** Lays the competencies of a series against its micro-credentials. */
final class Coverages {

    private final Series series;
    private final Say say;

    Coverages(Series series, Say say) {
        this.series = series;
        this.say = say;
    }

    CoverageView view() {
        List<MicroCredential> credentials = series.microCredentials();
        List<CoverageView.Row> rows = new ArrayList<>();
        for (Competency competency : series.competencies()) {
            List<String> marks = new ArrayList<>();
            int covered = 0;
            for (MicroCredential mc : credentials) {
                covered += builds(mc, competency.code()) ? 1 : 0;
                marks.add(mark(mc, competency.code()));
            }
            rows.add(new CoverageView.Row(
                    competency.code().value(),
                    say.text(competency.label()),
                    covered + say.in("\u00a0sur\u00a0", " of ") + credentials.size(),
                    covered == 0,
                    marks));
        }
        return new CoverageView(
                credentials.stream().map(mc -> mc.code().value()).toList(), rows);
    }

    private String mark(MicroCredential mc, Code competency) {
        List<String> words = new ArrayList<>();
        int outcomes = outcomes(mc, competency);
        if (outcomes > 0) {
            words.add(say.count(outcomes, "résultat", "résultats", "outcome", "outcomes"));
        } else if (builds(mc, competency)) {
            words.add(say.in("nommée", "named"));
        }
        if (assumes(mc, competency)) {
            words.add(say.in("supposée", "assumed"));
        }
        return String.join(", ", words);
    }

    private static int outcomes(MicroCredential mc, Code competency) {
        int count = 0;
        for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
            count += outcome.competencies().contains(competency) ? 1 : 0;
        }
        return count;
    }

    private static boolean builds(MicroCredential mc, Code competency) {
        return outcomes(mc, competency) > 0 || mc.learning().competencies().is(named -> named.contains(competency));
    }

    private static boolean assumes(MicroCredential mc, Code competency) {
        if (mc.learning().assumes().contains(competency)) {
            return true;
        }
        for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
            if (outcome.assumes().contains(competency)) {
                return true;
            }
        }
        return false;
    }
}
