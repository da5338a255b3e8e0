package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.framework.taxonomy.Taxonomies;
import org.diapason.core.framework.taxonomy.Taxonomy;
import org.diapason.core.framework.taxonomy.VerbMeaning;
import org.jspecify.annotations.Nullable;

/** Reads learning outcomes in French and in English against a taxonomy; it never changes, so one serves all threads. */
public final class OutcomeLinter {

    /** The most words that a learner can hold in mind as one outcome. */
    public static final int LONGEST = 40;

    private static final Code SOLO = Code.of("solo");

    private final Taxonomy taxonomy;
    private final LazyTongue french;
    private final LazyTongue english;

    /** A linter for this taxonomy, one of the built-in ones or the institution's own. */
    public OutcomeLinter(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.french = new LazyTongue(Lang.FR, taxonomy);
        this.english = new LazyTongue(Lang.EN, taxonomy);
    }

    /** The linter for Bloom's taxonomy, made once. */
    public static OutcomeLinter bloom() {
        return Bloom.LINTER;
    }

    /** The linter for the taxonomy that a framework chose, and for Bloom's where it chose none that Diapason knows. */
    public static OutcomeLinter chosen(Fact<Code> theory) {
        return theory.is(SOLO::equals) ? Solo.LINTER : Bloom.LINTER;
    }

    /** The taxonomy against which it reads. */
    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /** The short answer in one language: about a tenth of a microsecond for one plain verb, with nothing allocated. */
    public Glance quick(String statement, Lang lang) {
        Tongue tongue = tongue(lang);
        return tongue == null ? Glance.NOT_READ : tongue.glance(statement);
    }

    /** All that can be read in one language. */
    public Reading read(String statement, Lang lang) {
        Tongue tongue = tongue(lang);
        if (tongue == null) {
            return new Reading(lang, Glance.NOT_READ, List.of(), WordCount.of(statement));
        }
        Parse parse = Parse.of(statement, tongue);
        List<Reading.Verb> verbs = new ArrayList<>();
        for (Found found : parse.verbs()) {
            verbs.add(verb(parse.sentence(), found));
        }
        return new Reading(lang, parse.glance(), verbs, WordCount.of(statement));
    }

    /** Everything to say about an outcome: each language by itself, then the languages together. */
    public List<Remark> lint(Text statement) {
        return Remarks.on(statement, this);
    }

    /** What a verb can show, in whatever form it is written: expliquera, organising. */
    public Optional<VerbMeaning> meaning(String verb, Lang lang) {
        return read(verb, lang).first().flatMap(Reading.Verb::meaning);
    }

    /** What is left of a statement when it is compared with others. */
    OutcomeKey key(String statement, Lang lang) {
        Tongue tongue = tongue(lang);
        return tongue == null ? OutcomeKey.unread(statement, lang) : OutcomeKey.of(Parse.of(statement, tongue), lang);
    }

    /** The language of an outcome of which nobody said it, French or English; nothing where its words leave a doubt. */
    public Optional<Lang> language(String statement) {
        boolean inFrench = speaks(french.get(), english.get(), statement);
        boolean inEnglish = speaks(english.get(), french.get(), statement);
        return inFrench == inEnglish ? Optional.empty() : Optional.of(inFrench ? Lang.FR : Lang.EN);
    }

    /** Little words of this language and hardly any of the other, or a verb that only this one knows: some, as a, are in both. */
    private static boolean speaks(Tongue own, Tongue other, String statement) {
        int mine = LittleWords.count(statement, own.vocabulary());
        int theirs = LittleWords.count(statement, other.vocabulary());
        VerbStanding verb = own.glance(statement).standing();
        boolean words = mine > 2 * theirs && (mine > 1 || verb != VerbStanding.NO_VERB);
        boolean byVerb = theirs <= mine + 1
                && (verb == VerbStanding.OBSERVABLE || verb == VerbStanding.NOT_OBSERVABLE)
                && other.glance(statement).standing() == VerbStanding.NO_VERB;
        return words || byVerb;
    }

    /** The language that the little words of the statement give away, when it is not the declared one. */
    Optional<Lang> otherLanguage(String statement, Lang declared) {
        Tongue own = tongue(declared);
        if (own == null) {
            return Optional.empty();
        }
        Tongue other = own.lang().equals(Lang.FR) ? english.get() : french.get();
        int mine = LittleWords.count(statement, own.vocabulary());
        int theirs = LittleWords.count(statement, other.vocabulary());
        boolean plain = theirs >= 2 && theirs > 2 * mine;
        boolean byVerb = mine == 0
                && theirs > 0
                && own.glance(statement).standing() == VerbStanding.NO_VERB
                && other.glance(statement).standing() != VerbStanding.NO_VERB;
        return plain || byVerb ? Optional.of(other.lang()) : Optional.empty();
    }

    private @Nullable Tongue tongue(Lang lang) {
        String tag = lang.tag();
        if (tag.length() > 2 && tag.charAt(2) != '-') {
            return null;
        }
        return tag.startsWith("fr") ? french.get() : tag.startsWith("en") ? english.get() : null;
    }

    private static Reading.Verb verb(Sentence sentence, Found found) {
        Known known = found.known();
        return new Reading.Verb(
                sentence.written(found.from(), found.next()),
                known.words(),
                known.meaning(),
                known.flagged(),
                sentence.from(found.from()),
                sentence.to(found.next() - 1));
    }

    private static final class Bloom {
        static final OutcomeLinter LINTER = new OutcomeLinter(Taxonomies.bloom());
    }

    private static final class Solo {
        static final OutcomeLinter LINTER = new OutcomeLinter(Taxonomies.solo());
    }
}
