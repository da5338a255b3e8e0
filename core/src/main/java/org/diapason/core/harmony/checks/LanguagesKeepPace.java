package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Texts;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;

/** Every text that others read stands in each language of the series, and none lags behind its source. */
public final class LanguagesKeepPace implements Check {
    /** How many places a message names before it stops. */
    private static final int SHOWN = 3;

    /** Texts without words in a language of the series. */
    record TextsMissing(Place place, Fact<Code> credential, Lang lang, List<Place> places) implements Finding {
        @Override
        public Text message() {
            return Text.both(
                    "À écrire en " + name(lang, Lang.FR) + " (" + places.size() + ") : " + some(places, Lang.FR) + ".",
                    "To be written in " + name(lang, Lang.EN) + " (" + places.size() + "): " + some(places, Lang.EN)
                            + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez les mots en " + name(lang, Lang.FR) + ", ou retirez cette langue de languages.",
                    "Add the words in " + name(lang, Lang.EN) + ", or take this language out of languages.");
        }
    }

    /** Texts whose words in a language are older than their source. */
    record TextsLagging(Place place, Fact<Code> credential, Lang lang, List<Place> places) implements Finding {
        @Override
        public Text message() {
            return Text.both(
                    "À relire en " + name(lang, Lang.FR) + ", car la source a changé (" + places.size() + ") : "
                            + some(places, Lang.FR) + ".",
                    "To be read again in " + name(lang, Lang.EN) + ", since the source has changed (" + places.size()
                            + "): " + some(places, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Relisez ces textes en " + name(lang, Lang.FR) + ", puis retirez cette langue de lagging.",
                    "Read these texts again in " + name(lang, Lang.EN) + ", then take the language out of lagging.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque texte existe dans toutes les langues de la série, et aucune version n'est en retard.",
                "Every text stands in all languages of the series, and no version lags.");
    }

    @Override
    public Text why() {
        return Text.both(
                "La personne qui apprend dans l'autre langue a droit à la même série.",
                "Somebody who learns in the other language is owed the same series.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.7");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Series series = seen.series();
        if (series.languages().size() < 2) {
            return;
        }
        Behind behind = new Behind(series.languages());
        Texts texts = new Texts(behind::read);
        texts.ofSeries(series);
        tell(behind, Place.TOP, Fact.silent(), found);
        for (MicroCredential mc : series.microCredentials()) {
            texts.of(mc);
            if (behind.hasAny()) {
                tell(behind, Places.credential(mc.code()), Fact.of(mc.code()), found);
            }
        }
        for (Milestone milestone : series.milestones()) {
            texts.of(milestone);
            tell(behind, Places.item("milestones", milestone.code()), Fact.of(milestone.code()), found);
        }
    }

    private static void tell(Behind behind, Place place, Fact<Code> credential, Consumer<Finding> found) {
        behind.missing().forEach((lang, places) -> found.accept(new TextsMissing(place, credential, lang, places)));
        behind.lagging().forEach((lang, places) -> found.accept(new TextsLagging(place, credential, lang, places)));
        behind.clear();
    }

    private static String name(Lang lang, Lang reader) {
        return lang.locale().getDisplayLanguage(reader.locale());
    }

    private static String some(List<Place> places, Lang lang) {
        List<String> shown =
                places.stream().limit(SHOWN).map(Place::path).collect(Collectors.toCollection(ArrayList::new));
        if (places.size() > SHOWN) {
            shown.add("…");
            return String.join(", ", shown);
        }
        return InWords.list(shown, lang);
    }
}
