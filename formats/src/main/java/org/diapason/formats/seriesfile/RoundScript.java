package org.diapason.formats.seriesfile;

import java.util.List;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Round;
import org.diapason.core.shelf.Script;

/** A round as it is written down: its questions stay as they were asked. */
public final class RoundScript implements Script<Round> {

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public String write(Round content) {
        return ShelfJson.write(RoundForms.ROUND, content);
    }

    @Override
    public Round read(String json) {
        return ShelfJson.read(kind(), RoundForms.ROUND, json);
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
