package org.diapason.formats.codec;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.TreeReader;
import org.junit.jupiter.api.Test;

class MenuSchemaTest {

    private static final int DAMAGED = 3000;

    @Test
    void the_schema_refuses_what_the_reader_refuses_and_nothing_else() {
        SchemaEqualsReader.assertSchemaEqualsReader(MenuCodec.MENU, List.of(written(), asTyped()), 7, DAMAGED);
    }

    @Test
    void a_schema_that_says_a_little_less_is_noticed() {
        Fields<String> reader = new Fields<>("thing", Text.both("une chose", "a thing"));
        Field<String, Integer> stars =
                reader.required("stars", Text.both("étoiles", "stars"), Codecs.whole(0, 5), String::length);
        RecordCodec<String> strict = reader.make(in -> "*".repeat(in.get(stars)));
        Fields<String> schema = new Fields<>("thing", Text.both("une chose", "a thing"));
        Field<String, Integer> more =
                schema.required("stars", Text.both("étoiles", "stars"), Codecs.whole(0, 6), String::length);
        Codec<String> lying = new Lying<>(strict, schema.make(in -> "*".repeat(in.get(more))));
        Node sample = strict.write("***", Lang.FR);

        assertThrows(
                AssertionError.class,
                () -> SchemaEqualsReader.assertSchemaEqualsReader(lying, List.of(sample), 7, DAMAGED));
    }

    private static Node written() {
        return MenuCodec.MENU.write(
                MenuReadingTest.load(MenuReadingTest.GOOD).value().orElseThrow(), Lang.FR);
    }

    private static Node asTyped() {
        return new TreeReader()
                .read("menu.yaml", MenuReadingTest.GOOD.getBytes(StandardCharsets.UTF_8))
                .root()
                .orElseThrow();
    }

    /** Reads by one codec and shows the schema of another. */
    private record Lying<T>(Codec<T> reader, Codec<T> shown) implements Codec<T> {

        @Override
        public Optional<T> read(Node node, Reading at) {
            return reader.read(node, at);
        }

        @Override
        public Node write(T value, Lang main) {
            return reader.write(value, main);
        }

        @Override
        public Node.Mapping schema(Definitions definitions) {
            return shown.schema(definitions);
        }

        @Override
        public Text expects() {
            return reader.expects();
        }

        @Override
        public Shape shape() {
            return reader.shape();
        }
    }
}
