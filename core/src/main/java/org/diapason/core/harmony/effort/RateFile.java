package org.diapason.core.harmony.effort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Source;
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
        for (String line : load(file).split("\n")) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                reading.take(line.split("\t", -1));
            }
        }
        return List.copyOf(reading.rates);
    }

    private void take(String[] row) {
        if (row[0].equals("source")) {
            Text title = Text.both(row[3], row[4]);
            Fact<String> url = row[2].equals(NONE) ? Fact.silent() : Fact.of(row[2]);
            sources.put(row[1], new Source(Fact.of(title), url, Fact.silent()));
            return;
        }
        double per = Double.parseDouble(row[5]);
        Source source = sources.get(row[8]);
        rates.add(new EffortRate(
                Code.of(row[0]),
                row[1].equals(NONE) ? Fact.silent() : Fact.of(Code.of(row[1])),
                Text.both(row[6], row[7]),
                Code.of(row[2]),
                Double.parseDouble(row[3]) / per,
                Double.parseDouble(row[4]) / per,
                source == null ? Fact.silent() : Fact.of(source)));
    }

    private static String load(String file) {
        try (InputStream in = RateFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file " + file + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
