package org.diapason.formats.cartridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.formats.cartridge.Notes.Thing;
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

/** What the words of the course state of the whole: its outcomes, and how long it takes. */
final class Stated {

    /** Words that begin a line about the length of the whole, without accents and punctuation. */
    private static final List<String> LENGTHS = List.of(
            "duree",
            "temps estime",
            "temps requis",
            "temps a prevoir",
            "charge de travail",
            "duration",
            "time commitment",
            "estimated time",
            "workload",
            "course length",
            "length");

    private static final int BEGINNING = 30;

    private final Codes codes;
    private final Notes notes;
    private final Map<String, Code> outcomes = new LinkedHashMap<>();
    private final Map<String, Code> byId = new HashMap<>();
    private final List<Mapping> drafts = new ArrayList<>();
    private final Set<Code> recent = new LinkedHashSet<>();
    private final Draft length = new Draft(Spot.start(""));

    Stated(Codes codes, Notes notes) {
        this.codes = codes;
        this.notes = notes;
    }

    /** From here on outcomes belong to another module. */
    void begin() {
        recent.clear();
    }

    List<Code> sinceBegin() {
        return List.copyOf(recent);
    }

    /** Looks through a text; only one about the whole course can state how long the whole takes. */
    void read(WebText text, Spot spot, boolean ofTheWhole) {
        Announced.outcomes(text)
                .forEach(statement -> outcome(
                        statement,
                        spot,
                        "Un résultat d'apprentissage annoncé dans le texte.",
                        "A learning outcome that the text announces."));
        for (Block block : text.blocks()) {
            // The words that begin such a line are short: the rest need not be looked at.
            String start = block.words().substring(0, Math.min(block.words().length(), BEGINNING));
            if (block.words().length() <= Durations.LONGEST && isAboutLength(Plainly.key(start))) {
                length(block.words(), spot, ofTheWhole);
            }
        }
    }

    private static boolean isAboutLength(String key) {
        for (String each : LENGTHS) {
            if (key.startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    private void length(String words, Spot spot, boolean ofTheWhole) {
        if (ofTheWhole) {
            hours(words.substring(words.indexOf(':') + 1), spot);
        } else {
            notes.left(
                    spot,
                    words,
                    "Une durée qui ne dit pas celle de l'ensemble.",
                    "A length that is not said of the whole.");
        }
    }

    /** Words about the length of the whole; the first that can be understood count. */
    void hours(String words, Spot spot) {
        Length read = Durations.read(words);
        if (read.hours() instanceof Fact.Stated<Range>(Range hours)) {
            length.amount("hours", hours, spot);
        }
        if (read.weeks() instanceof Fact.Stated<Range>(Range weeks)) {
            length.amount("weeks", weeks, spot);
        }
        notes.add(new Remark(read.fate(), spot, words, read.message()));
    }

    /** An outcome that the course keeps in a list of its own, under this identifier. */
    void listed(String id, String statement, Spot spot) {
        outcome(
                statement,
                spot,
                "Un résultat d'apprentissage de la liste du cours.",
                "A learning outcome of the course's list.");
        Optional.ofNullable(outcomes.get(Plainly.key(statement))).ifPresent(code -> byId.putIfAbsent(id, code));
    }

    /** The codes of the listed outcomes of these identifiers. */
    List<Code> listed(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    private void outcome(String statement, Spot spot, String french, String english) {
        String key = Plainly.key(statement);
        if (key.isEmpty()) {
            return;
        }
        Code known = outcomes.get(key);
        if (known == null) {
            known = codes.of("", "O" + (outcomes.size() + 1));
            outcomes.put(key, known);
            drafts.add(new Draft(spot)
                    .code("code", known, spot)
                    .words("statement", statement, spot)
                    .done());
            notes.count(Thing.OUTCOMES, 1);
            notes.taken(spot, statement, french, english);
        }
        recent.add(known);
    }

    void into(Draft draft, Spot spot) {
        length.done().entries().forEach(entry -> draft.put(entry.key(), entry.value()));
        if (!drafts.isEmpty()) {
            draft.list("outcomes", drafts, spot);
        }
    }
}
