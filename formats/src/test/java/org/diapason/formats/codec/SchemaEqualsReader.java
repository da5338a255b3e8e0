package org.diapason.formats.codec;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.tree.Troubles;

/**
 * Shows that a reader and its schema accept the same files, by damaging good ones in many small ways: for each, the
 * reader finds a structural trouble exactly when an independent validator refuses it by the schema.
 */
public final class SchemaEqualsReader {

    private SchemaEqualsReader() {}

    /** Damages the samples in turn, n times in all, and fails at the first on which schema and reader differ. */
    public static <T> void assertSchemaEqualsReader(Codec<T> codec, List<Node> samples, long seed, int n) {
        Schema schema = schema(codec);
        samples.forEach(sample -> assertSame(codec, schema, sample));
        Mutations mutations = new Mutations(seed);
        int refused = 0;
        for (int i = 0; i < n; i++) {
            refused += assertSame(codec, schema, mutations.damage(samples.get(i % samples.size()))) ? 1 : 0;
        }
        int share = 100 * refused / n;
        assertTrue(share > 10 && share < 99, "the damage tells too little: " + share + " % refused");
    }

    /** Whether both refuse the file. */
    private static <T> boolean assertSame(Codec<T> codec, Schema schema, Node node) {
        List<Trouble> structural = new Loader<>(codec)
                .load(new Tree(Optional.of(node), new Troubles())).troubles().stream()
                        .filter(trouble -> trouble.fault().isStructural())
                        .toList();
        String json = JsonWriter.write(node);
        var errors = schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (structural.isEmpty() != errors.isEmpty()) {
            fail(json + "\nreader: " + structural + "\nschema: " + errors);
        }
        return !errors.isEmpty();
    }

    private static Schema schema(Codec<?> codec) {
        Node written = SchemaWriter.schema(codec, "https://diapason.example/test.json", Text.both("essai", "test"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonWriter.write(written), InputFormat.JSON);
    }
}
