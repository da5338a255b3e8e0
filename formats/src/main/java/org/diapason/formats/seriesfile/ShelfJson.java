package org.diapason.formats.seriesfile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.codec.Loader;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.TreeReader;

/** Documents that stand on a shelf and in no file: JSON by their fields, with ids and moments that nobody types. */
final class ShelfJson {

    static final Codec<Id> ID = Codecs.NAME.as(each -> Id.parse(each).orElseThrow(), Id::toString);
    static final Codec<Instant> MOMENT = Codecs.NAME.as(Instant::parse, Instant::toString);

    private ShelfJson() {}

    static <T> String write(RecordCodec<T> codec, T content) {
        return JsonWriter.write(codec.write(content, Lang.EN));
    }

    /** What was written down; what does not read again is our accident. */
    static <T> T read(String kind, RecordCodec<T> codec, String json) {
        Loaded<T> loaded = new Loader<>(codec)
                .load(new TreeReader().readJson(kind + ".json", json.getBytes(StandardCharsets.UTF_8)));
        if (!loaded.isClean()) {
            throw new IllegalStateException("A kept " + kind + " cannot be read: " + loaded.troubles());
        }
        return loaded.value().orElseThrow();
    }
}
