package org.diapason.bench.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Template;
import org.diapason.core.toolkit.Templates;
import org.diapason.formats.seriesfile.SeriesFiles;

/** The documents that are written: those of the complete example, without the one that holds drawings. */
final class Documents {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Documents() {}

    /** The documents of the series and of its first micro-credential. */
    static List<Paper> all() {
        Judged judged = Judged.of(
                SeriesFiles.read(Path.of("examples", "boulangerie")).dossier().orElseThrow(), TODAY);
        return Templates.all().stream()
                .filter(template -> !template.kind().equals(Code.of("framework-book")))
                .map(template -> write(template, judged))
                .toList();
    }

    private static Paper write(Template template, Judged judged) {
        return switch (template) {
            case Template.OfSeries ofSeries -> ofSeries.write(judged);
            case Template.OfMicroCredential ofOne ->
                ofOne.write(judged, judged.series().microCredentials().getFirst());
        };
    }
}
