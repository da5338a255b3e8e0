package org.diapason.studio.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Kept;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Begins a series: a title in one language at least; everything else can wait. */
final class NewSeriesPage {

    private static final Set<String> APPROACHES = Set.of("progressive", "modular", "hybrid");
    private static final int LONGEST = 200;

    private final Studio studio;

    NewSeriesPage(Studio studio) {
        this.studio = studio;
    }

    Answer show(Visit visit) {
        return Answer.page(
                "series/new.jte", new NewSeriesView("", "", visit.lang().tag(), "", Map.of()));
    }

    Answer begin(Visit visit) {
        NewSeriesView asked = new NewSeriesView(
                visit.field("title-fr"),
                visit.field("title-en"),
                visit.field("source").equals("en") ? "en" : "fr",
                visit.field("approach"),
                Map.of());
        Map<String, String> errors = errors(asked, visit);
        if (!errors.isEmpty() || !(Edits.dossier(tree(asked)) instanceof Edited.Made(Dossier dossier))) {
            return Answer.refused(
                    "series/new.jte",
                    new NewSeriesView(asked.french(), asked.english(), asked.source(), asked.approach(), errors));
        }
        Kept<Dossier> kept = studio.series()
                .add(Id.fresh(), visit.act("series-begun", Text.both("Série commencée", "Series begun")), dossier);
        return Answer.seeOther(
                "/series/" + kept.id(),
                Text.both(
                        "La série est commencée. Dites maintenant pour qui elle est.",
                        "The series has begun. Now say for whom it is."));
    }

    private static Map<String, String> errors(NewSeriesView asked, Visit visit) {
        Map<String, String> errors = new LinkedHashMap<>();
        String field = "title-" + asked.source();
        String title = asked.source().equals("en") ? asked.english() : asked.french();
        if (title.isBlank()) {
            errors.put(
                    field,
                    visit.say()
                            .in(
                                    "Donnez un titre dans la langue de départ.",
                                    "Give a title in the language you start in."));
        } else if (asked.french().length() > LONGEST || asked.english().length() > LONGEST) {
            errors.put(field, visit.say().in("Un titre tient en 200 caractères.", "A title fits in 200 characters."));
        }
        return errors;
    }

    /** The series as its file would say it. */
    private static Node tree(NewSeriesView asked) {
        List<String> languages = asked.source().equals("en") ? List.of("en", "fr") : List.of("fr", "en");
        List<Node.Entry> title = new ArrayList<>();
        for (String language : languages) {
            String words = language.equals("en") ? asked.english() : asked.french();
            if (!words.isBlank()) {
                title.add(Node.entry(language, Node.string(words)));
            }
        }
        List<Node.Entry> series = new ArrayList<>();
        series.add(Node.entry("diapason", Node.number("1")));
        series.add(Node.entry("code", Node.string("series")));
        series.add(Node.entry("title", Node.mapping(title)));
        series.add(Node.entry(
                "languages", Node.sequence(languages.stream().map(Node::string).toList())));
        if (APPROACHES.contains(asked.approach())) {
            series.add(Node.entry(
                    "pathway", Node.mapping(List.of(Node.entry("approach", Node.string(asked.approach()))))));
        }
        return Node.mapping(series);
    }
}
