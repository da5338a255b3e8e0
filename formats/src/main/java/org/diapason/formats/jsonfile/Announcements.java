package org.diapason.formats.jsonfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Durations;
import org.diapason.formats.intake.Length;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.Announced;
import org.diapason.formats.webtext.WebText;
import org.diapason.formats.webtext.WebText.Block;

/** What running words announce of a micro-credential: its outcomes, in each language, and how long it takes. */
public final class Announcements {

    /** Words of a sentence that speaks of the whole length, not of one task; without accents. */
    private static final Set<String> OF_THE_WHOLE = Set.of(
            "duration",
            "takes",
            "total",
            "length",
            "effort",
            "workload",
            "duree",
            "charge",
            "formation",
            "course",
            "cours",
            "program",
            "programme",
            "apprentissage",
            "learning");

    private static final int MOST_SENTENCES = 200;

    private final Takings takings;
    private final Map<Lang, List<String>> byLanguage = new LinkedHashMap<>();
    private final Map<Lang, Spot> spots = new LinkedHashMap<>();

    /** Hears for a micro-credential of these takings. */
    public Announcements(Takings takings) {
        this.takings = takings;
    }

    /** Hears a text in this language; a length goes into the draft at once, outcomes when all was heard. */
    public void hear(Lang lang, WebText text, Spot spot, Draft draft) {
        List<String> outcomes = Announced.outcomes(text);
        if (!outcomes.isEmpty()) {
            byLanguage.putIfAbsent(lang, outcomes);
            spots.putIfAbsent(lang, spot);
        }
        if (!draft.has("hours")) {
            length(text, spot, draft);
        }
    }

    /** Hears outcomes that a list of the file states by itself. */
    public void state(Lang lang, List<String> outcomes, Spot spot) {
        if (!outcomes.isEmpty()) {
            byLanguage.putIfAbsent(lang, outcomes);
            spots.putIfAbsent(lang, spot);
        }
    }

    private void length(WebText text, Spot spot, Draft draft) {
        List<Length> lengths = new ArrayList<>();
        int left = MOST_SENTENCES;
        for (Block block : text.blocks()) {
            for (String sentence : block.words().split("(?<=[.;!?])[ \\u00a0]", MOST_SENTENCES)) {
                if (left-- > 0 && isOfTheWhole(sentence)) {
                    Length length = Durations.read(sentence);
                    length.hours().ifStated(range -> lengths.add(length));
                }
            }
        }
        Set<Fact<Range>> hours = new HashSet<>();
        lengths.forEach(length -> hours.add(length.hours()));
        if (hours.size() == 1) {
            Length length = lengths.getFirst();
            length.into(draft, spot);
            takings.remark(Remark.guessed(spot, length.original(), length.message()));
        }
    }

    private static boolean isOfTheWhole(String sentence) {
        return sentence.length() <= Durations.LONGEST
                && sentence.chars().anyMatch(Character::isDigit)
                && List.of(Plainly.key(sentence).split(" ", -1)).stream().anyMatch(OF_THE_WHOLE::contains);
    }

    /** Writes the outcomes: those of other languages beside them where there are as many, in the same order. */
    public void into(Draft draft) {
        if (byLanguage.isEmpty()) {
            return;
        }
        Lang source = byLanguage.keySet().iterator().next();
        List<Draft> outcomes = new ArrayList<>();
        byLanguage.forEach((lang, statements) -> {
            Spot spot = spots.getOrDefault(lang, Spot.start(""));
            if (lang.equals(source)) {
                statements.forEach(statement -> outcomes.add(new Draft(spot)));
            }
            if (statements.size() == outcomes.size()) {
                say(outcomes, lang, statements, spot);
            } else {
                leave(lang, statements, spot);
            }
        });
        List<Mapping> done = outcomes.stream().map(Draft::done).toList();
        draft.list("outcomes", done, done.getFirst().spot());
    }

    private void say(List<Draft> outcomes, Lang lang, List<String> statements, Spot spot) {
        for (int i = 0; i < outcomes.size(); i++) {
            outcomes.get(i)
                    .code("code", Code.of("O" + (i + 1)), spot)
                    .words("statement", lang, statements.get(i), spot);
        }
        takings.remark(Remark.guessed(
                spot,
                String.join(" · ", statements),
                Text.both(
                        "Résultats d'apprentissage que le texte annonce\u00A0: " + statements.size(),
                        "Learning outcomes that the text announces: " + statements.size())));
    }

    private void leave(Lang lang, List<String> statements, Spot spot) {
        takings.remark(Remark.left(
                spot,
                String.join(" · ", statements),
                Text.both(
                        "Ces résultats (" + lang + ") ne sont pas aussi nombreux que dans l'autre langue.",
                        "These outcomes (" + lang + ") are not as many as in the other language.")));
    }
}
