package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.diapason.core.harmony.Trail;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;

/** A series calls one thing by one name, in each of its languages (R27). */
public final class WordsStayTheSame implements Check {

    /**
     * A word that the team or its region replaces by another.
     *
     * @param times how often it stands in the series
     */
    record AnotherWord(Place place, Fact<Code> credential, Lang lang, String written, String preferred, int times)
            implements Finding {
        @Override
        public Text message() {
            return Text.both(
                    "On lit " + InWords.quote(written, Lang.FR) + " (" + lang + ", " + times
                            + " fois) là où la série dit " + InWords.quote(preferred, Lang.FR) + ".",
                    "One reads " + InWords.quote(written, Lang.EN) + " (" + lang + ", " + times
                            + (times == 1 ? " time" : " times") + ") where the series says "
                            + InWords.quote(preferred, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Écrivez " + InWords.quote(preferred, Lang.FR) + " partout, ou changez le mot de la série.",
                    "Write " + InWords.quote(preferred, Lang.EN) + " everywhere, or change the word of the series.");
        }
    }

    @Override
    public Text promise() {
        return Text.both("La série appelle chaque chose par un seul nom.", "The series calls each thing by one name.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Deux noms pour une chose font croire à deux choses.", "Two names for one thing look like two things.");
    }

    @Override
    public Source source() {
        return Source.titled(Text.both(
                "Référentiel des micro-titres de compétences d'eCampusOntario (2022)\u00a0; banque de termes de la série",
                "eCampusOntario Micro-credential Toolkit (2022); the series' own terms"));
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Listener listener = new Listener(seen);
        Texts texts = new Texts(listener);
        texts.ofSeries(seen.series());
        for (MicroCredential mc : seen.series().microCredentials()) {
            listener.credential = Optional.of(mc.code());
            texts.of(mc);
        }
        for (Milestone milestone : seen.series().milestones()) {
            listener.credential = Optional.of(milestone.code());
            texts.of(milestone);
        }
        listener.tell(found);
    }

    /** Keeps, of each word that it hears, where it first stood and how often it came back. */
    private static final class Listener implements Texts.Reader {
        private final Map<Lang, TermPack> packs = new LinkedHashMap<>();
        private final Map<TermPack.Word, Use> uses = new LinkedHashMap<>();
        private final Case seen;
        private Optional<Code> credential = Optional.empty();

        Listener(Case seen) {
            this.seen = seen;
        }

        @Override
        public void read(Text text, Trail at, String field) {
            for (Map.Entry<Lang, String> entry : text.words().entrySet()) {
                Lang lang = entry.getKey();
                if (lang.tag().startsWith("fr")
                        || lang.tag().startsWith("en")
                        || !seen.series().terms().isEmpty()) {
                    TermPack pack = packs.computeIfAbsent(lang, any -> TermPack.of(seen.series(), any));
                    pack.words().in(entry.getValue(), (word, written) -> heard(word, written, lang, at, field));
                }
            }
        }

        private void heard(TermPack.Word word, String written, Lang lang, Trail at, String field) {
            Use use = uses.get(word);
            if (use == null) {
                uses.put(word, new Use(at.place(field), credential, lang, written));
            } else {
                use.times++;
            }
        }

        void tell(Consumer<Finding> found) {
            Map<Code, List<TermPack.Word>> byThing = new LinkedHashMap<>();
            uses.keySet()
                    .forEach(word -> byThing.computeIfAbsent(word.thing(), thing -> new ArrayList<>())
                            .add(word));
            uses.forEach((word, use) -> {
                boolean mixed = byThing.getOrDefault(word.thing(), List.of()).size() > 1;
                if (word.avoided() && (word.own() || mixed)) {
                    found.accept(use.finding(word));
                }
            });
        }
    }

    /** Where a word first stood, and how often it stands. */
    private static final class Use {
        private final Place place;
        private final Optional<Code> credential;
        private final Lang lang;
        private final String written;
        private int times = 1;

        Use(Place place, Optional<Code> credential, Lang lang, String written) {
            this.place = place;
            this.credential = credential;
            this.lang = lang;
            this.written = written;
        }

        Finding finding(TermPack.Word word) {
            Fact<Code> of = credential.isPresent() ? Fact.of(credential.get()) : Fact.silent();
            return new AnotherWord(place, of, lang, written, word.preferred(), times);
        }
    }
}
