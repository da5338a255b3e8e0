package org.diapason.studio.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.shelf.Script;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.codec.Loader;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Limits;
import org.diapason.formats.tree.TreeReader;

/**
 * How a room writes its own documents down: as JSON, by fields that are each declared once.
 *
 * @param kind the name of the kind
 * @param codec the fields
 * @param called what a document is called in a list
 * @param said what somebody may look for in it
 */
public record Written<T>(
        String kind, RecordCodec<T> codec, Function<T, Text> called, Function<T, List<Script.Words>> said)
        implements Script<T> {

    /** Wide enough for a file that somebody sent, written down as characters. */
    private static final Limits LIMITS = new Limits(400_000_000, 60, 200);

    /** Documents in which nobody looks for anything. */
    public static <T> Written<T> mute(String kind, RecordCodec<T> codec, Function<T, Text> called) {
        return new Written<>(kind, codec, called, content -> List.of());
    }

    @Override
    public String write(T content) {
        return JsonWriter.write(codec.write(content, Lang.EN));
    }

    @Override
    public T read(String json) {
        Loaded<T> loaded =
                new Loader<>(codec).load(new TreeReader(LIMITS).readJson(kind, json.getBytes(StandardCharsets.UTF_8)));
        if (!loaded.isClean()) {
            throw new IllegalStateException("A kept " + kind + " cannot be read: " + loaded.troubles());
        }
        return loaded.value().orElseThrow();
    }

    @Override
    public Text title(T content) {
        return called.apply(content);
    }

    @Override
    public List<Words> words(T content) {
        return said.apply(content);
    }
}
