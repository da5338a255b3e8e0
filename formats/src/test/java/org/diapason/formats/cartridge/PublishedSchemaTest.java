package org.diapason.formats.cartridge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The cartridges that the tests build are what the standard publishes, so that reading them proves something. */
class PublishedSchemaTest {

    private static final Path SCHEMAS = Path.of("../../shared/standards/cc11");

    @BeforeEach
    void the_published_schemas_are_there() {
        boolean there = Files.isDirectory(SCHEMAS);
        assertTrue(there || System.getenv("CI") == null, "the schema files must be there in CI");
        assumeTrue(
                there,
                "Skipped: the published schemas of Common Cartridge 1.1 are not beside this project (../shared/standards/cc11)");
    }

    @Test
    void the_manifest_of_the_full_course_is_valid() throws SAXException {
        Schema schema = schema("ccv1p1_imscp_v1p2_v1p0.xsd");

        assertDoesNotThrow(() -> valid(schema, CartridgeTest.full("1.1").manifest()));
        assertThrows(
                SAXException.class,
                () -> valid(schema, CartridgeTest.full("1.3").manifest()));
    }

    @Test
    void its_discussion_and_its_link_are_valid() throws SAXException {
        Schema topics = schema("ccv1p1_imsdt_v1p1.xsd");
        Schema links = schema("ccv1p1_imswl_v1p1.xsd");

        assertDoesNotThrow(() -> valid(topics, Forge.topic("Hello", "Who?")));
        assertDoesNotThrow(() -> valid(links, Forge.link("Site", "https://example.org/")));
    }

    private static Schema schema(String name) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        return factory.newSchema(SCHEMAS.resolve(name).toFile());
    }

    private static void valid(Schema schema, String document) throws Exception {
        schema.newValidator().validate(new StreamSource(new StringReader(document)));
    }
}
