package org.diapason.formats.cartridge;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.formats.archive.Archive.Entry;
import org.diapason.formats.cartridge.Manifest.Item;
import org.diapason.formats.cartridge.Manifest.Resource;
import org.diapason.formats.cartridge.Notes.Thing;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Durations;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.WebText;
import org.diapason.formats.xml.XmlNode;
import org.diapason.formats.xml.XmlTree;

/** Turns each thing that a learner does into an activity, an assessment, or both. */
final class Lessons {

    private static final double MINUTES = 60;

    private final Parts parts;
    private final Canvas canvas;
    private final Stated stated;
    private final Codes codes;
    private final Notes notes;
    private final List<Mapping> recent = new ArrayList<>();
    private final List<Mapping> outside = new ArrayList<>();
    private final List<Mapping> assessments = new ArrayList<>();
    private int number;

    Lessons(Parts parts, Canvas canvas, Stated stated, Codes codes, Notes notes) {
        this.parts = parts;
        this.canvas = canvas;
        this.stated = stated;
        this.codes = codes;
        this.notes = notes;
    }

    /** From here on activities belong to another module. */
    void begin() {
        recent.clear();
        number = 0;
    }

    List<Mapping> sinceBegin() {
        return List.copyOf(recent);
    }

    void into(Draft draft, Spot spot) {
        if (!outside.isEmpty()) {
            draft.list("activities", outside, spot);
        }
        if (!assessments.isEmpty()) {
            draft.list("assessments", assessments, spot);
        }
    }

    /** What one lesson is called and where it stands. */
    private record At(Item item, String title, String place, boolean inModule, Spot spot) {}

    void add(Resource resource, Item item, String place, boolean inModule) throws Refusal, IOException {
        Sort sort = Sort.of(resource);
        At at = new At(item, item.title(), place, inModule, item.spot());
        Optional<Entry> main = parts.main(resource, sort);
        if (main.isEmpty()) {
            elsewhere(resource, sort, at);
            return;
        }
        switch (sort) {
            case PAGE -> page(main.get(), at);
            case VIDEO -> media("video", at);
            case PODCAST -> media("podcast", at);
            case DISCUSSION -> discussion(tree(main.get()), at);
            case LINK -> link(tree(main.get()), at);
            case QUIZ -> quiz(resource, main.get(), at);
            case TOOL -> tool(tree(main.get()), at);
            case ASSIGNMENT -> assignment(resource, main.get(), at);
            case PACKAGE ->
                uncounted("interactive", at, at.title(), "Un paquet SCORM interactif", "An interactive SCORM package");
            case DOCUMENT -> uncounted("reading", at, resource.main(), "Un document à lire", "A document to read");
            case QUESTION_BANK, OTHER -> left(resource, at);
        }
    }

    private void uncounted(String kind, At at, String original, String french, String english) {
        activity(at, kind, at.title(), OptionalDouble.empty());
        notes.guessed(at.spot(), original, french + ", de durée inconnue.", english + " of unknown length.");
    }

    private void left(Resource resource, At at) {
        notes.left(
                at.spot(),
                resource.main(),
                "Sans place dans une série\u00a0; le fichier le garde.",
                "It has no place in a series; the file still has it.");
    }

    /** A file that is named and not there is missing; an address on the web is no file. */
    private void elsewhere(Resource resource, Sort sort, At at) {
        String address = resource.main().toLowerCase(Locale.ROOT);
        if (address.startsWith("http://") || address.startsWith("https://")) {
            linked(resource.main(), at);
        } else if (sort == Sort.OTHER && resource.main().isEmpty()) {
            left(resource, at);
        } else {
            notes.missing(resource.spot(), Plainly.clean(resource.main().isEmpty() ? resource.id() : resource.main()));
        }
    }

    private void page(Entry entry, At at) throws Refusal, IOException {
        String html = Parts.text(parts.bytes(entry));
        WebText text = WebText.of(html);
        Spot spot = Spot.start(parts.named(entry));
        stated.read(text, spot, !at.inModule());
        int words = text.words();
        notes.count(Thing.PAGES, 1);
        int watched = Players.count(html);
        if (words > 0) {
            notes.count(Thing.WORDS, words);
            activity(at, "reading", at.title(), OptionalDouble.of(words));
            notes.estimated(
                    spot,
                    at.title(),
                    "Lecture\u00a0: " + words + " mots comptés.",
                    "Reading: " + words + " words counted.");
        } else if (watched == 0) {
            notes.left(spot, at.title(), "Une page sans texte.", "A page without text.");
        }
        for (int i = 0; i < watched; i++) {
            media("video", at);
        }
    }

    /** A video or podcast; its minutes only where its title states them. */
    private void media(String kind, At at) {
        OptionalDouble minutes =
                Durations.read(at.title()).hours() instanceof Fact.Stated<Range>(Range hours) && hours.isExact()
                        ? OptionalDouble.of(Math.rint(hours.low() * MINUTES))
                        : OptionalDouble.empty();
        activity(at, kind, at.title(), minutes);
        notes.count(Thing.VIDEOS, 1);
        if (minutes.isPresent()) {
            notes.taken(
                    at.spot(),
                    at.title(),
                    "À voir ou à écouter\u00a0; la durée est dans le titre.",
                    "To watch or hear; the title says how long.");
        } else {
            notes.guessed(
                    at.spot(),
                    at.title(),
                    "À voir ou à écouter\u00a0; durée inconnue.",
                    "To watch or hear; of unknown length.");
        }
    }

    private void discussion(XmlNode topic, At at) {
        String title = titled(at, topic.words("title"));
        stated.read(WebText.of(topic.words("text")), topic.spot(), false);
        activity(at, "discussion", title, OptionalDouble.of(1));
        notes.count(Thing.DISCUSSIONS, 1);
        notes.estimated(
                topic.spot(), title, "Une discussion, comptée pour un message.", "A discussion, counted as one post.");
    }

    private void link(XmlNode link, At at) {
        String title = titled(at, link.words("title"));
        linked(
                link.child("url").map(url -> url.attribute("href")).orElse(""),
                new At(at.item(), title, at.place(), at.inModule(), link.spot()));
    }

    private void linked(String address, At at) {
        notes.count(Thing.LINKS, 1);
        if (Players.isWatched(address)) {
            media("video", at);
            return;
        }
        activity(at, "reading", at.title(), OptionalDouble.empty());
        notes.guessed(
                at.spot(),
                Plainly.clean(address),
                "Un lien, pris pour une lecture\u00a0; rien n'en a été téléchargé.",
                "A link, taken for something to read; nothing of it was fetched.");
    }

    private void tool(XmlNode tool, At at) {
        String title = titled(at, tool.words("title"));
        activity(at, "interactive", title, OptionalDouble.empty());
        notes.count(Thing.TOOLS, 1);
        notes.guessed(
                tool.spot(),
                title,
                "Un outil externe (LTI) de durée inconnue\u00a0; ses clés n'ont pas été lues.",
                "An external tool (LTI) of unknown length; its keys were not read.");
    }

    private void quiz(Resource resource, Entry entry, At at) throws Refusal, IOException {
        Quiz quiz;
        try (InputStream in = parts.archive().read(entry)) {
            quiz = Quiz.read(parts.named(entry), in);
        }
        String title = titled(at, quiz.title());
        Spot spot = Spot.start(parts.named(entry));
        activity(at, "quiz", title, quiz.items() > 0 ? OptionalDouble.of(quiz.items()) : OptionalDouble.empty());
        Draft draft = assessment(at, title, quiz.method(title), spot, quiz.questions());
        Optional<Entry> settings = parts.find(resource.base(), resource.id() + "/assessment_meta.xml");
        if (settings.isPresent()) {
            settings(tree(settings.get()), draft);
        }
        notes.count(Thing.QUIZZES, 1);
        notes.count(Thing.QUESTIONS, quiz.items());
        notes.add(Remark.taken(spot, title, quiz.told()));
    }

    private void assignment(Resource resource, Entry entry, At at) throws Refusal, IOException {
        XmlNode settings = tree(entry);
        String title = titled(at, settings.words("title"));
        stated.read(WebText.of(settings.words("text")), settings.spot(), false);
        Draft draft = assessment(at, title, Code.of("assignment"), settings.spot(), List.of());
        rubric(settings, draft);
        String points = settings.child("gradable")
                .map(node -> node.attribute("points_possible"))
                .filter(worth -> !worth.isEmpty())
                .orElseGet(() -> settings.words("points_possible"));
        notes.count(Thing.ASSIGNMENTS, 1);
        notes.taken(
                settings.spot(),
                title.isEmpty() ? resource.id() : title,
                "Un travail noté" + (points.isEmpty() ? "" : "\u00a0; points\u00a0: " + points)
                        + ". Le temps qu'il demande n'est pas dit.",
                "An assignment" + (points.isEmpty() ? "" : "; points: " + points) + ". The time it takes is not said.");
    }

    /** What Canvas keeps of a quiz beside its questions: whether it counts, and its rubric. */
    private void settings(XmlNode settings, Draft draft) {
        String type = settings.words("quiz_type");
        if (type.equals("practice_quiz") || type.equals("survey")) {
            draft.yes("summative", false, settings.spot());
        }
        rubric(settings.child("assignment").orElse(settings), draft);
        canvas.tell(settings);
    }

    /** The rubric by which Canvas judges the assessment just added, and the outcomes that its criteria name. */
    private void rubric(XmlNode settings, Draft draft) {
        canvas.rubric(settings.words("rubric_identifierref")).ifPresent(ids -> {
            draft.yes("rubric", true, settings.spot());
            List<Code> outcomes = stated.listed(ids);
            if (!outcomes.isEmpty()) {
                draft.codes("outcomes", outcomes, settings.spot());
            }
        });
        assessments.set(assessments.size() - 1, draft.done());
    }

    private Draft assessment(At at, String title, Code method, Spot spot, List<Mapping> questions) {
        Draft draft = new Draft(spot);
        draft.code("code", codes.of("", "E" + (assessments.size() + 1)), spot);
        draft.words("title", title, at.spot());
        draft.code("method", method, spot);
        if (!questions.isEmpty()) {
            draft.list("questions", questions, spot);
        }
        assessments.add(draft.done());
        return draft;
    }

    private void activity(At at, String kind, String title, OptionalDouble amount) {
        List<Mapping> list = at.inModule() ? recent : outside;
        int place = at.inModule() ? ++number : outside.size() + 1;
        Draft draft = new Draft(at.spot());
        draft.code("code", codes.of(at.item().id(), at.place() + "." + place), at.spot());
        draft.words("title", title, at.spot());
        draft.code("kind", Code.of(kind), at.spot());
        amount.ifPresent(value -> draft.amount("amount", Range.exactly(Math.min(value, Range.LARGEST)), at.spot()));
        list.add(draft.done());
    }

    private static String titled(At at, String own) {
        return at.title().isEmpty() ? Plainly.clean(own) : at.title();
    }

    private XmlNode tree(Entry entry) throws Refusal, IOException {
        return XmlTree.read(parts.named(entry), parts.bytes(entry));
    }
}
