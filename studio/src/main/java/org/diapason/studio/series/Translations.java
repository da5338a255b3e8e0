package org.diapason.studio.series;

import java.util.LinkedHashMap;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Texts;
import org.diapason.core.series.Series;

/** How far each language of a series is behind the others. */
final class Translations {

    private final Series series;
    private final Map<Lang, Behind> behind = new LinkedHashMap<>();

    private Translations(Series series) {
        this.series = series;
    }

    /** How many texts are missing in a language, and how many are older than their source. */
    record Behind(int missing, int lagging) {}

    /** What is behind in each language of the series; nothing for a language that keeps pace. */
    static Map<Lang, Behind> of(Series series) {
        Translations translations = new Translations(series);
        if (series.languages().size() > 1) {
            Texts texts = new Texts((text, at, field) -> translations.read(text));
            texts.ofSeries(series);
            series.microCredentials().forEach(texts::of);
            series.milestones().forEach(texts::of);
        }
        return translations.behind;
    }

    private void read(Text text) {
        for (Lang lang : series.languages()) {
            int missing = text.speaks(lang) ? 0 : 1;
            int lagging = text.lagging().contains(lang) ? 1 : 0;
            if (missing + lagging > 0) {
                behind.merge(
                        lang,
                        new Behind(missing, lagging),
                        (one, other) -> new Behind(one.missing() + other.missing(), one.lagging() + other.lagging()));
            }
        }
    }
}
