package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.Map;
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
import org.diapason.core.harmony.outcomes.TitleRules;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;

/** A title is short enough and does not sound like a degree or a diploma, in any of its languages (R21). */
public final class TitlesFollowTheRules implements Check {

    private static final Map<Lang, List<String>> WORDS = TitleRules.standard().forbidden();

    /** A title with more characters than the framework allows. */
    record TooLong(Place place, Code code, Lang lang, int length, int longest) implements OfTitle {
        @Override
        public Text message() {
            return Text.both(
                    "Le titre de " + code + " (" + lang + ") compte " + length + " caractères\u00a0; le cadre en admet "
                            + longest + ".",
                    "The title of " + code + " (" + lang + ") has " + length + " characters; the framework allows "
                            + longest + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Raccourcissez-le\u00a0; le reste va dans le résumé.",
                    "Shorten it; the rest belongs in the summary.");
        }
    }

    /** A title that holds a word which belongs to qualifications of another kind. */
    record SoundsLikeAnother(Place place, Code code, Lang lang, String word) implements OfTitle {
        @Override
        public Text message() {
            return Text.both(
                    "Le titre de " + code + " (" + lang + ") contient " + InWords.quote(word, Lang.FR)
                            + ", qui annonce un autre type de titre.",
                    "The title of " + code + " (" + lang + ") contains " + InWords.quote(word, Lang.EN)
                            + ", which announces another kind of qualification.");
        }

        @Override
        public Text mend() {
            return Text.both("Dites ce que la personne saura faire.", "Say what the learner will be able to do.");
        }
    }

    /** A finding about a title. */
    interface OfTitle extends Finding {
        Code code();

        @Override
        default Fact<Code> credential() {
            return Fact.of(code());
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les titres sont courts et ne se font pas passer pour un grade ou un diplôme.",
                "Titles are short and do not pass for a degree or a diploma.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un titre qui en évoque un plus grand trompe l'apprenant et l'employeur.",
                "A title that recalls a larger one misleads learners and employers.");
    }

    @Override
    public Source source() {
        return Source.titled(Text.both(
                "NZQA, règles d'inscription des microcertifications (2022), 6.1",
                "NZQA, micro-credential listing rules (2022), 6.1"));
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        int longest = seen.framework().titleLength().orElse(Integer.MAX_VALUE);
        for (MicroCredential mc : seen.series().microCredentials()) {
            examine("micro-credentials", mc.code(), mc.title(), longest, found);
        }
        for (Milestone milestone : seen.series().milestones()) {
            examine("milestones", milestone.code(), milestone.title(), longest, found);
        }
    }

    private static void examine(String list, Code code, Text title, int longest, Consumer<Finding> found) {
        for (Map.Entry<Lang, String> entry : title.words().entrySet()) {
            String words = entry.getValue();
            int length = words.length() > longest ? words.codePointCount(0, words.length()) : 0;
            if (length > longest) {
                found.accept(new TooLong(place(list, code), code, entry.getKey(), length, longest));
            }
            List<String> forbidden = WORDS.getOrDefault(base(entry.getKey()), List.of());
            for (int i = 0; i < forbidden.size(); i++) {
                if (WordSearch.has(words, forbidden.get(i))) {
                    found.accept(new SoundsLikeAnother(place(list, code), code, entry.getKey(), forbidden.get(i)));
                }
            }
        }
    }

    private static Lang base(Lang lang) {
        return lang.tag().length() <= 3 ? lang : lang.base();
    }

    private static Place place(String list, Code code) {
        return Place.TOP.field(list).item(code).field("title");
    }
}
