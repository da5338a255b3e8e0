package org.diapason.bench.studio;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.shelf.Script;
import org.diapason.formats.seriesfile.SeriesScript;

/** A series as it is written in its row: fetched, and not read. */
final class AsWritten implements Script<String> {

    @Override
    public String kind() {
        return new SeriesScript().kind();
    }

    @Override
    public String write(String content) {
        return content;
    }

    @Override
    public String read(String json) {
        return json;
    }

    @Override
    public Text title(String content) {
        return Text.in(Lang.EN, "-");
    }

    @Override
    public List<Words> words(String content) {
        return List.of();
    }
}
