package org.diapason.cli.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Definitions;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Row;
import org.diapason.formats.seriesfile.SeriesFiles;

/** The path of a field in words: FE.outcomes[FE-1].statement is FE · outcomes · FE-1 · statement, or its French. */
final class FieldWords {

    /** A name of a field or a code between brackets; a code may hold points itself. */
    private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)\\]|\\.?([^.\\[\\]]+)");

    private static final String OWN = "micro-credential";

    private final Map<String, Text> titles = new HashMap<>();

    FieldWords() {
        Definitions definitions = new Definitions();
        SeriesFiles.codec().schema(definitions);
        List<RecordCodec<?>> records = definitions.records();
        records.stream().filter(record -> record.name().equals(OWN)).forEach(this::keep);
        records.forEach(this::keep);
    }

    private void keep(RecordCodec<?> record) {
        for (Row row : record.rows()) {
            titles.putIfAbsent(row.key(), row.title());
        }
    }

    /** Codes stay as they are; the first step is the code of a micro-credential, be it called like a field. */
    String of(String place, Lang lang) {
        Matcher steps = STEP.matcher(place);
        return steps.results()
                .map(step -> {
                    String name = step.group(1) == null ? step.group(2) : step.group(1);
                    boolean code = step.group(1) != null || step.start() == 0 && place.length() > name.length();
                    return code || !titles.containsKey(name)
                            ? name
                            : titles.get(name).show(lang);
                })
                .collect(Collectors.joining(" · "));
    }
}
