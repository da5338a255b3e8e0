package org.diapason.formats.cartridgeout;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.Judged;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What we write is what the standard publishes: each file of a cartridge 1.1 against its official schema. */
class OfficialSchemaTest {

    private static final Path SCHEMAS = Path.of("../../shared/standards/cc11");

    private static final Map<String, Schema> BY_ROOT = new HashMap<>();

    @BeforeAll
    static void the_published_schemas_are_there() throws SAXException {
        boolean there = Files.isDirectory(SCHEMAS);
        assertTrue(there || System.getenv("CI") == null, "the schema files must be there in CI");
        assumeTrue(
                there,
                "Skipped: the published schemas of Common Cartridge 1.1 are not beside this project (../shared/standards/cc11)");
        BY_ROOT.put("<manifest", schema("ccv1p1_imscp_v1p2_v1p0.xsd"));
        BY_ROOT.put("<topic", schema("ccv1p1_imsdt_v1p1.xsd"));
        BY_ROOT.put("<webLink", schema("ccv1p1_imswl_v1p1.xsd"));
        BY_ROOT.put("<questestinterop", schema("ccv1p1_qtiasiv1p2p1_v1p0.xsd"));
    }

    @Test
    void every_file_of_every_course_is_valid() throws IOException {
        int seen = 0;
        Stream<Judged> all =
                Stream.concat(Shelves.examples(), IntStream.range(0, 60).mapToObj(Shelves::generated));
        for (Judged judged : all.toList()) {
            for (CourseSkeleton course : Shelves.courses(judged)) {
                seen += check(Shelves.bytes(course, List.of(Lang.FR, Lang.EN), CartridgeEdition.V1_1, judged));
            }
        }
        assertTrue(seen > 200, "files were looked at: " + seen);
    }

    @Test
    void another_edition_is_not_valid_against_this_one() {
        Judged judged = Shelves.example("boulangerie");
        byte[] other =
                Shelves.bytes(Shelves.courses(judged).getFirst(), List.of(Lang.FR), CartridgeEdition.V1_3, judged);

        assertThrows(AssertionError.class, () -> check(other));
    }

    private static int check(byte[] cartridge) throws IOException {
        int seen = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(cartridge))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                if (entry.getName().endsWith(".xml")) {
                    String name = entry.getName();
                    assertDoesNotThrow(
                            () -> of(bytes).newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes))),
                            () -> name + " is valid");
                    seen++;
                }
            }
        }
        return seen;
    }

    private static Schema of(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        return BY_ROOT.entrySet().stream()
                .filter(each -> text.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No schema for " + text.substring(0, 80)));
    }

    private static Schema schema(String name) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        return factory.newSchema(SCHEMAS.resolve(name).toFile());
    }
}
