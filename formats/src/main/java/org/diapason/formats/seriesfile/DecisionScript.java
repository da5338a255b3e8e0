package org.diapason.formats.seriesfile;

import java.util.List;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.shelf.Script;

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
        return ShelfJson.write(DecisionForms.KEPT, new DecisionForms.Kept(1, answers));
    }

    @Override
    public Decisions read(String json) {
        return DecisionFiles.decisions(ShelfJson.read(KIND, DecisionForms.KEPT, json));
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
