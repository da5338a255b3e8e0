package org.diapason.formats.cartridge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Count;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.tree.Troubles;

/** What is told beside the course itself: remarks, troubles and counts. */
final class Notes {

    /** What is counted. */
    // A text never changes; Error Prone cannot know it of a class without its annotation.
    @SuppressWarnings("ImmutableEnumChecker")
    enum Thing {
        MODULES(Text.both("modules", "modules")),
        PAGES(Text.both("pages", "pages")),
        WORDS(Text.both("mots à lire", "words to read")),
        VIDEOS(Text.both("vidéos et balados", "videos and podcasts")),
        DISCUSSIONS(Text.both("discussions", "discussions")),
        QUIZZES(Text.both("questionnaires", "quizzes")),
        QUESTIONS(Text.both("questions", "quiz items")),
        ASSIGNMENTS(Text.both("travaux", "assignments")),
        LINKS(Text.both("liens", "web links")),
        TOOLS(Text.both("outils externes (LTI)", "external tools (LTI)")),
        RUBRICS(Text.both("grilles d'évaluation", "rubrics")),
        OUTCOMES(Text.both("résultats d'apprentissage", "learning outcomes"));

        private final Text words;

        Thing(Text words) {
            this.words = words;
        }
    }

    private final List<Remark> remarks = new ArrayList<>();
    private final Troubles troubles = new Troubles();
    private final Map<Thing, Integer> counts = new EnumMap<>(Thing.class);

    void taken(Spot spot, String original, String french, String english) {
        remarks.add(Remark.taken(spot, original, Text.both(french, english)));
    }

    void guessed(Spot spot, String original, String french, String english) {
        remarks.add(Remark.guessed(spot, original, Text.both(french, english)));
    }

    void estimated(Spot spot, String original, String french, String english) {
        remarks.add(Remark.estimated(spot, original, Text.both(french, english)));
    }

    void left(Spot spot, String original, String french, String english) {
        remarks.add(Remark.left(spot, original, Text.both(french, english)));
    }

    void add(Remark remark) {
        remarks.add(remark);
    }

    /** A part that cannot be read; the rest goes on. */
    void unread(Refusal refusal) {
        troubles.add(refusal.trouble());
    }

    void missing(Spot spot, String what) {
        troubles.add(new Trouble(
                Fault.MISSING_PART,
                spot,
                Place.TOP,
                Text.both("Il manque « " + what + " » dans ce paquet.", "“" + what + "” is missing from this package."),
                Text.both(
                        "Exportez le cours de nouveau, ou retirez-en ce qui ne mène nulle part.",
                        "Export the course again, or remove from it what leads nowhere.")));
    }

    void count(Thing thing, int more) {
        counts.merge(thing, more, Integer::sum);
    }

    List<Remark> remarks() {
        return remarks;
    }

    List<Trouble> troubles() {
        return troubles.list();
    }

    List<Count> counts() {
        return java.util.stream.Stream.of(Thing.values())
                .filter(counts::containsKey)
                .map(thing -> new Count(counts.getOrDefault(thing, 0), thing.words))
                .toList();
    }
}
