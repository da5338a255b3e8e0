package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.competencies.Coverage;
import org.diapason.core.harmony.competencies.Mark;
import org.diapason.core.series.Series;
import org.jspecify.annotations.Nullable;

/** Lays the competencies of a series against its micro-credentials. */
final class Coverages {

    private final Series series;
    private final Say say;

    Coverages(Series series, Say say) {
        this.series = series;
        this.say = say;
    }

    CoverageView view() {
        Coverage coverage = Coverage.of(series);
        Map<Code, Text> labels = new LinkedHashMap<>();
        for (Competency competency : series.competencies()) {
            labels.putIfAbsent(competency.code(), competency.label());
        }
        List<CoverageView.Row> rows = new ArrayList<>();
        for (Coverage.Row row : coverage.rows()) {
            rows.add(row(row, labels.get(row.competency())));
        }
        return new CoverageView(
                coverage.microCredentials().stream().map(Code::value).toList(), rows);
    }

    private CoverageView.Row row(Coverage.Row row, @Nullable Text label) {
        int taught = row.where(Mark.TAUGHT).size();
        return new CoverageView.Row(
                row.competency().value(),
                label == null
                        ? Said.here(say.in("employée, mais pas décrite", "used, but not described"))
                        : say.text(label),
                taught + say.in("\u00a0sur\u00a0", " of ") + row.marks().size(),
                taught == 0,
                row.marks().stream().map(this::words).toList());
    }

    private String words(Set<Mark> marks) {
        List<String> words = new ArrayList<>();
        for (Mark mark : marks) {
            words.add(
                    switch (mark) {
                        case TAUGHT -> say.in("enseignée", "taught");
                        case ASSESSED -> say.in("évaluée", "assessed");
                        case ASSUMED -> say.in("supposée acquise", "assumed");
                    });
        }
        return String.join(", ", words);
    }
}
