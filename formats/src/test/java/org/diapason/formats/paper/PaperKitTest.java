package org.diapason.formats.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diapason.core.base.Lang;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Templates;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PaperKitTest {

    @Test
    void every_document_stands_in_a_place_of_its_own() {
        PaperKit kit = Kits.of(Kits.FULL);
        assertEquals(
                7 + 7 * kit.judged().series().microCredentials().size(),
                kit.pieces().size());
        assertEquals(kit.pieces().size(), places(kit).size());
    }

    @Test
    void a_code_that_stands_twice_gets_two_folders() {
        Judged judged = Kits.of(Kits.FULL).judged();
        Series series = judged.series();
        List<MicroCredential> doubled = new ArrayList<>(series.microCredentials());
        doubled.add(series.microCredentials().getFirst());
        PaperKit kit = PaperKit.of(
                Judged.of(
                        judged.seen().dossier().with(series.with(doubled)),
                        judged.seen().today()),
                Templates.all());
        assertEquals(kit.pieces().size(), places(kit).size());
        assertTrue(kit.pieces().stream().anyMatch(piece -> piece.stem().startsWith("PE-2/")));
    }

    @Test
    void the_contents_lead_to_every_document() {
        PaperKit kit = Kits.of(Kits.FULL);
        List<String> links = Jsoup.parse(PaperPage.render(kit.contents(".fr.html"), List.of(Lang.FR)))
                .select("main a")
                .eachAttr("href");
        assertEquals(
                kit.pieces().stream().map(piece -> piece.stem() + ".fr.html").toList(), links);
    }

    private static Set<String> places(PaperKit kit) {
        Set<String> places = new HashSet<>();
        kit.pieces().forEach(piece -> places.add(piece.stem().toLowerCase(Locale.ROOT)));
        return places;
    }
}
