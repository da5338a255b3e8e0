package org.diapason.formats.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.AcceptanceCriteria;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.TreeReader;
import org.junit.jupiter.api.Test;

/** The file that goes to suppliers. */
class AcceptanceFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Judged judged = Judged.of(
            SeriesFiles.read(Path.of("../examples/boulangerie")).dossier().orElseThrow(), TODAY);
    private final MicroCredential asked = judged.series().microCredentials().getFirst();

    @Test
    void the_file_for_suppliers_says_the_same_and_nothing_of_people() {
        String json = AcceptanceFile.json(judged);
        Tree tree = new TreeReader().readJson("acceptance.json", json.getBytes(StandardCharsets.UTF_8));

        assertTrue(AcceptanceFile.is(tree));
        Judged theirs = Judged.of(AcceptanceFile.series(tree).dossier().orElseThrow(), TODAY);
        assertEquals(AcceptanceCriteria.of(judged), AcceptanceFile.criteria(tree, theirs));
        assertEquals(
                CourseSkeleton.of(judged, asked).parts().stream()
                        .map(part -> part.id() + part.title())
                        .toList(),
                CourseSkeleton.of(theirs, theirs.series().microCredentials().getFirst()).parts().stream()
                        .map(part -> part.id() + part.title())
                        .toList());
        for (String secret : List.of("Lise Levain", "Aline Farine", "Direction des programmes", "150 $")) {
            assertFalse(json.contains(secret), secret);
        }
    }

    @Test
    void a_criterion_that_was_struck_out_is_not_asked() {
        String json = AcceptanceFile.json(judged).replace("\"id\": \"no-scripts\"", "\"id\": \"agreed-otherwise\"");
        Tree tree = new TreeReader().readJson("acceptance.json", json.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                AcceptanceCriteria.of(judged).size() - 1,
                AcceptanceFile.criteria(tree, judged).size());
    }
}
