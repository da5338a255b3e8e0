package org.diapason.formats.seriesfile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Round;
import org.diapason.core.shelf.Script;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.codec.Loader;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.TreeReader;

/** A round as it is written down: its questions stay as they were asked. */
public final class RoundScript implements Script<Round> {

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public String write(Round content) {
        return JsonWriter.write(RoundForms.ROUND.write(content, Lang.EN));
    }

    @Override
    public Round read(String json) {
        Loaded<Round> loaded = new Loader<>(RoundForms.ROUND)
                .load(new TreeReader().readJson("round.json", json.getBytes(StandardCharsets.UTF_8)));
        if (!loaded.isClean()) {
            throw new IllegalStateException("A kept round cannot be read: " + loaded.troubles());
        }
        return loaded.value().orElseThrow();
    }

    @Override
    public Text title(Round content) {
        return content.instrument().label();
    }

    @Override
    public List<Words> words(Round content) {
        return List.of();
    }
}
