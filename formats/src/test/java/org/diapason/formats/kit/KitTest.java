package org.diapason.formats.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.paper.Kits;
import org.diapason.formats.paper.PaperPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KitTest {

    private static final List<List<Lang>> CHOICES =
            List.of(List.of(Lang.FR), List.of(Lang.EN), List.of(Lang.FR, Lang.EN));

    static List<Product> products() {
        return Products.all();
    }

    @Test
    void every_kind_is_listed_once_and_families_stand_together() {
        Set<Object> kinds = new HashSet<>();
        List<Family> families = new ArrayList<>();
        for (Product product : Products.all()) {
            assertTrue(kinds.add(product.kind()), () -> "Twice: " + product.kind());
            if (families.isEmpty() || families.getLast() != product.family()) {
                families.add(product.family());
            }
        }
        assertEquals(families.stream().sorted().distinct().toList(), families);
    }

    @ParameterizedTest
    @MethodSource("products")
    void every_product_speaks_both_languages(Product product) {
        for (Text text : List.of(product.title(), product.purpose())) {
            assertTrue(text.in(Lang.FR).isPresent() && text.in(Lang.EN).isPresent(), product.kind()::value);
        }
    }

    @Test
    void every_file_stands_in_a_place_of_its_own() {
        assertApart(kit().files(CHOICES, Products.formats()));
    }

    @Test
    void a_code_that_stands_twice_gets_two_folders() {
        Judged judged = Kits.judged(Kits.FULL);
        Series series = judged.series();
        List<MicroCredential> doubled = new ArrayList<>(series.microCredentials());
        doubled.add(series.microCredentials().getFirst());
        Kit kit = Kit.of(
                Judged.of(
                        judged.seen().dossier().with(series.with(doubled)),
                        judged.seen().today()),
                Products.all());
        assertApart(kit.files(CHOICES, Products.formats()));
        assertTrue(kit.pieces().stream().anyMatch(piece -> piece.stem().startsWith("PE-2/")));
    }

    @ParameterizedTest
    @MethodSource("products")
    void whatever_format_is_asked_for_everything_is_made_in_some(Product product) {
        for (Format format : Products.formats()) {
            List<Format> given = product.in(List.of(format));
            assertTrue(product.formats().containsAll(given) && !given.isEmpty());
            assertEquals(product.formats().contains(format), given.equals(List.of(format)));
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void the_same_series_on_the_same_day_gives_the_same_bytes(Product product) throws IOException {
        List<KitFile> once = files(product);
        List<KitFile> again = files(product);
        for (int i = 0; i < once.size(); i++) {
            byte[] bytes = bytes(once.get(i));
            assertTrue(bytes.length > 0);
            assertArrayEquals(bytes, bytes(again.get(i)), once.get(i).name());
        }
    }

    @Test
    void the_contents_lead_to_every_file_of_their_language() {
        List<KitFile> files = kit().files(CHOICES, Products.formats());
        List<Lang> french = List.of(Lang.FR);
        List<String> links = Jsoup.parse(PaperPage.render(kit().contents(french, files), french))
                .select("main a")
                .eachAttr("href");
        assertEquals(
                kit().files(List.of(french), Products.formats()).stream()
                        .map(KitFile::name)
                        .toList(),
                links);
    }

    /** The first of a kind in both languages, in every format. */
    private static List<KitFile> files(Product product) {
        Kit kit = Kit.of(Kits.judged(Kits.FULL), List.of(product));
        return new Kit(kit.judged(), kit.pieces().subList(0, 1)).files(List.of(CHOICES.getLast()), product.formats());
    }

    private static byte[] bytes(KitFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    private static Kit kit() {
        return Kit.of(Kits.judged(Kits.FULL), Products.all());
    }

    private static void assertApart(List<KitFile> files) {
        Set<String> places = new HashSet<>();
        files.forEach(file -> assertTrue(places.add(file.name().toLowerCase(Locale.ROOT)), file::name));
        assertTrue(places.size() >= Products.all().size());
    }
}
