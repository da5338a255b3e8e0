package org.diapason.formats.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.formats.paper.Kits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes to platforms, as text in both languages; {@code -Dgolden=write} writes it anew to be read in a diff. */
class KitGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/diapason/formats/kit");

    static Stream<Arguments> files() {
        return Stream.of(
                        "cartridge.imscc",
                        "cartridge-1-3.imscc",
                        "series-cartridge.imscc",
                        "lms-losses.md",
                        "theme.css",
                        "moodle-courses.csv",
                        "badge.json",
                        "portfolio.csv")
                .flatMap(name -> Stream.of(Arguments.of(name, Lang.FR), Arguments.of(name, Lang.EN)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_what_its_golden_file_says(String name, Lang lang) throws IOException {
        String kind = name.substring(0, name.indexOf('.'));
        String extension = name.substring(name.indexOf('.') + 1);
        Product product = Products.find(Code.of(kind)).orElseThrow();
        List<Format> formats = product.formats().stream()
                .filter(format -> format.extension().equals(extension))
                .toList();
        KitFile file = Kit.of(Kits.judged(Kits.FULL), List.of(product))
                .files(List.of(List.of(lang)), formats)
                .getFirst();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(bytes);
        String said = extension.equals("imscc")
                ? unpacked(bytes.toByteArray())
                : bytes.toString(StandardCharsets.UTF_8).replaceAll("base64,[A-Za-z0-9+/=]+", "base64,…");
        Path golden = FOLDER.resolve(kind + "." + lang + "." + (extension.equals("imscc") ? "txt" : extension));
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, said);
        }
        assertEquals(Files.readString(golden), said);
    }

    /** The manifest in full, and the name of each file with what it begins with. */
    private static String unpacked(byte[] cartridge) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(cartridge))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String words = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                boolean whole = entry.getName().equals("imsmanifest.xml") || words.length() < 1200;
                all.append("--- ").append(entry.getName()).append('\n');
                all.append(whole ? words : words.substring(0, 600) + "\n…\n");
            }
        }
        return all.toString();
    }
}
