package org.diapason.formats.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Provenance;
import org.diapason.formats.paper.Kits;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is made says from what: series and its mark, framework and version, day, edition of the checks. */
class ProvenanceTest {

    private static final Judged JUDGED = Kits.judged(Kits.FULL);

    /** What has no place for a sentence; whoever takes them in would stumble over it. */
    private static final Map<String, String> SILENT = Map.of(
            "badge-art.png", "points alone; the drawing beside it says it",
            "badge.json", "the vocabulary of Open Badges has no such field",
            "moodle-courses.csv", "Moodle reads every column and every row as a course",
            "portfolio.csv", "every row is a micro-credential; the workbook says it");

    static List<Product> products() {
        return Products.all();
    }

    @ParameterizedTest
    @MethodSource("products")
    void whatever_is_made_says_from_what(Product product) throws IOException {
        List<String> silent = new ArrayList<>();
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            Kit kit = Kit.of(JUDGED, List.of(product));
            for (KitFile file :
                    new Kit(JUDGED, kit.pieces().subList(0, 1)).files(List.of(List.of(lang)), product.formats())) {
                if (SILENT.containsKey(
                        product.kind() + "." + file.order().format().extension())) {
                    continue;
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                file.write(out);
                String said = letters(text(out.toByteArray()));
                if (sentences(file.piece()).stream()
                        .noneMatch(sentence -> said.contains(letters(sentence.show(lang))))) {
                    silent.add(file.name());
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    private static List<Text> sentences(Kit.Piece piece) {
        Text ofSeries = Provenance.of(JUDGED.seen()).inWords();
        return piece.about()
                .map(mc -> List.of(ofSeries, Provenance.of(JUDGED.seen(), mc).inWords()))
                .orElse(List.of(ofSeries));
    }

    private static String text(byte[] bytes) throws IOException {
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P') {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        return Unpacked.text(bytes);
    }

    /** Letters and digits alone: a format may fold lines, escape marks and cut words into runs as it likes. */
    private static String letters(String text) {
        return Parser.unescapeEntities(text.replaceAll("<[^>]*>", ""), false)
                .replaceAll("\\\\u[0-9a-f]{4}|\\\\n|\\r?\\n[ \\t]", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
