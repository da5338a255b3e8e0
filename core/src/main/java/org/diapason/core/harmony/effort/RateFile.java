package org.diapason.core.harmony.effort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Source;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;
import org.diapason.core.framework.EffortRate;

/** Reads rates from lines of fields with tabs between them; a line that begins with source says where figures come from. */
final class RateFile {

    private static final String NONE = "-";

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<EffortRate> rates = new ArrayList<>();

    private RateFile() {}

    static List<EffortRate> read(String file) {
        RateFile reading = new RateFile();
        Table.rows(RateFile.class, file).forEach(reading::take);
        return List.copyOf(reading.rates);
    }

    private void take(List<String> row) {
        if (row.get(0).equals("source")) {
            Text title = Text.both(row.get(3), row.get(4));
            Fact<String> url = row.get(2).equals(NONE) ? Fact.silent() : Fact.of(row.get(2));
            sources.put(row.get(1), new Source(Fact.of(title), url, Fact.silent()));
            return;
        }
        double per = Double.parseDouble(row.get(5));
        Source source = sources.get(row.get(8));
        rates.add(new EffortRate(
                Code.of(row.get(0)),
                row.get(1).equals(NONE) ? Fact.silent() : Fact.of(Code.of(row.get(1))),
                Text.both(row.get(6), row.get(7)),
                Code.of(row.get(2)),
                Double.parseDouble(row.get(3)) / per,
                Double.parseDouble(row.get(4)) / per,
                source == null ? Fact.silent() : Fact.of(source)));
    }
}
