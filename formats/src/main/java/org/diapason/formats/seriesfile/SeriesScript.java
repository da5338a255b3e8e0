package org.diapason.formats.seriesfile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.core.shelf.Script;

/** A whole series as a document on a shelf: the series file as JSON, and what a search finds in it. */
public final class SeriesScript implements Script<Dossier> {

    /** The kind of these documents. */
    public static final String KIND = "series";

    private static final Place CREDENTIALS = Place.TOP.field("micro-credentials");

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String write(Dossier content) {
        return SeriesFiles.json(content);
    }

    @Override
    public Dossier read(String json) {
        SeriesReading reading = SeriesFiles.read("series.json", json.getBytes(StandardCharsets.UTF_8));
        return reading.dossier()
                .orElseThrow(() -> new IllegalStateException("A kept series cannot be read: " + reading.troubles()));
    }

    @Override
    public Text title(Dossier content) {
        return content.series().title();
    }

    @Override
    public List<Words> words(Dossier content) {
        Series series = content.series();
        List<Words> words = new ArrayList<>();
        say(words, Place.TOP.field("title"), KIND, series.title());
        series.summary().ifStated(text -> say(words, Place.TOP.field("summary"), KIND, text));
        for (Competency competency : series.competencies()) {
            Place place = Place.TOP.field("competencies").item(competency.code());
            say(words, place, "competency", competency.label());
        }
        series.microCredentials().forEach(mc -> credential(words, mc));
        for (ElementPolicy policy : content.framework().elements()) {
            Place place = Place.TOP.field("framework").field("elements").item(policy.element());
            policy.reason().ifStated(text -> say(words, place, "element", text));
        }
        return words;
    }

    private static void credential(List<Words> words, MicroCredential mc) {
        Place place = CREDENTIALS.item(mc.code());
        say(words, place.field("title"), "micro-credential", mc.title());
        mc.summary().ifStated(text -> say(words, place.field("summary"), "micro-credential", text));
        if (mc.learning().outcomes() instanceof Fact.Stated<List<Outcome>>(List<Outcome> outcomes)) {
            for (Outcome outcome : outcomes) {
                say(words, place.field("outcomes").item(outcome.code()), "outcome", outcome.statement());
            }
        }
    }

    private static void say(List<Words> words, Place place, String what, Text text) {
        text.words().forEach((lang, said) -> words.add(new Words(place, what, lang, said)));
    }
}
