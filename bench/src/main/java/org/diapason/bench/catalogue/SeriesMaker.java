package org.diapason.bench.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.audience.ScopeTest;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Pathway;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.core.series.Standing;
import org.diapason.core.series.Tie;

/** Puts the micro-credentials of a catalogue into series of twelve, the size of a real one. */
final class SeriesMaker {

    static final int SIZE = 12;

    private SeriesMaker() {}

    static List<Series> series(int credentials, long seed) {
        return series(credentials, new Catalogue(seed, false));
    }

    /** The same with equal parts kept once: a million of them take some 5 GB instead of 12. */
    static List<Series> lean(int credentials, long seed) {
        return series(credentials, new Catalogue(seed, true));
    }

    private static List<Series> series(int credentials, Catalogue catalogue) {
        List<Series> all = new ArrayList<>(credentials / SIZE + 1);
        for (int from = 0; from < credentials; from += SIZE) {
            List<MicroCredential> members = new ArrayList<>(SIZE);
            List<Code> before = new ArrayList<>(SIZE);
            for (int i = from; i < Math.min(credentials, from + SIZE); i++) {
                MicroCredential mc = catalogue.microCredential(i, before);
                members.add(mc);
                before.add(mc.code());
            }
            all.add(series(Code.of("S" + from), members));
        }
        return all;
    }

    static Series series(Code code, List<MicroCredential> members) {
        return new Series(
                code,
                Text.both("Série", "Series"),
                Fact.silent(),
                Fact.silent(),
                List.of(Lang.FR, Lang.EN),
                new Tie(Fact.silent(), Fact.silent(), Fact.silent()),
                List.of(),
                Fact.silent(),
                List.of(),
                ScopeTest.usual(),
                List.of(),
                new Pathway(
                        Fact.silent(), Fact.silent(), Fact.silent(), List.of(), List.of(), List.of(), Fact.silent()),
                List.of(),
                members,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Standing(Fact.silent(), Fact.silent(), Fact.silent()),
                List.of(),
                Fact.silent());
    }
}
