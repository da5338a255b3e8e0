package org.diapason.formats.seriesfile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.shelf.Script;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.codec.Loader;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.TreeReader;

/** What a team decided about its portfolio, as a document on a shelf: the file of decisions as JSON. */
public final class DecisionScript implements Script<Decisions> {

    /** The kind of these documents. */
    public static final String KIND = "decisions";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String write(Decisions content) {
        List<Answered> answers = content.made().stream().map(Answered::of).toList();
        return JsonWriter.write(DecisionForms.KEPT.write(new DecisionForms.Kept(1, answers), Lang.EN));
    }

    @Override
    public Decisions read(String json) {
        Loaded<DecisionForms.Kept> loaded = new Loader<>(DecisionForms.KEPT)
                .load(new TreeReader().readJson("decisions.json", json.getBytes(StandardCharsets.UTF_8)));
        if (!loaded.isClean()) {
            throw new IllegalStateException("Kept decisions cannot be read: " + loaded.troubles());
        }
        return DecisionFiles.decisions(loaded.value().orElseThrow());
    }

    @Override
    public Text title(Decisions content) {
        return Text.both("Décisions", "Decisions");
    }

    @Override
    public List<Words> words(Decisions content) {
        return List.of();
    }
}
