package org.diapason.formats.cartridgeout;

import static org.diapason.core.base.Text.both;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;
import org.diapason.core.series.Item;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Template;

/** Says beforehand what each learning management system will not take of a cartridge, or will show in another way. */
public final class LossReport {

    /** The report as a document. */
    public static final Template TEMPLATE = new Template.OfSeries(
            Code.of("lms-losses"),
            both("Ce que devient le cours dans chaque plateforme", "What becomes of the course in each platform"),
            both(
                    "Prévoir, avant d'importer un cours, ce que la plateforme ne prend pas ou montre autrement.",
                    "Foresees, before a course is imported, what the platform does not take or shows otherwise."),
            LossReport::write);

    private static final List<List<String>> ROWS = Table.rows(LossReport.class, "losses.tsv");

    private static final Map<String, String> SYSTEMS =
            Map.of("moodle", "Moodle", "canvas", "Canvas", "brightspace", "Brightspace");

    private LossReport() {}

    /** What becomes of a part in a system. */
    public enum Fate {
        KEPT,
        CHANGED,
        LOST;

        /** In a word. */
        public Text label() {
            return switch (this) {
                case KEPT -> both("Gardé", "Kept");
                case CHANGED -> both("Changé", "Changed");
                case LOST -> both("Perdu", "Lost");
            };
        }
    }

    /** How we know what becomes of a part: the docs page on platforms names the sources. */
    public enum Certainty {
        /** Read in the public source of the importer. */
        SOURCE,
        /** The standard has no place for it, whatever the importer does. */
        STANDARD,
        /** Others wrote that they saw it. */
        REPORTED,
        /** Nobody knows. */
        TRY;

        /** In a word. */
        public Text label() {
            return switch (this) {
                case SOURCE, STANDARD -> both("Connu", "Known");
                case REPORTED -> both("Rapporté par d'autres", "Reported by others");
                case TRY -> both("À essayer d'abord", "To be tried first");
            };
        }
    }

    /**
     * What becomes of the parts of one sort in one system.
     *
     * @param system its name
     * @param part the sort, such as page
     * @param label what people call the sort
     * @param many how many of them the series has
     * @param fate what becomes of them
     * @param certainty how that is known
     * @param words what becomes of them, in a sentence
     * @param where the files of the importer's source, or the pages, that show it
     */
    public record Loss(
            String system,
            String part,
            Text label,
            int many,
            Fate fate,
            Certainty certainty,
            Text words,
            List<String> where) {
        public Loss {
            where = List.copyOf(where);
        }
    }

    /** What becomes of the courses of this series; sorts that it does not have are left out. */
    public static List<Loss> of(Judged judged) {
        Map<String, Integer> counts = counts(judged);
        List<Loss> losses = new ArrayList<>();
        for (List<String> row : ROWS) {
            int many = counts.getOrDefault(row.get(1), 0);
            if (many > 0) {
                losses.add(new Loss(
                        SYSTEMS.getOrDefault(row.get(0), row.get(0)),
                        row.get(1),
                        label(row.get(1)),
                        many,
                        Fate.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                        Certainty.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                        both(row.get(4), row.get(5)),
                        row.get(6).isEmpty() ? List.of() : List.of(row.get(6).split(", "))));
            }
        }
        return losses;
    }

    private static List<Block> write(Judged judged) {
        Map<String, List<List<Entry>>> rows = new LinkedHashMap<>();
        for (Loss loss : of(judged)) {
            rows.computeIfAbsent(loss.system(), ignored -> new ArrayList<>())
                    .add(List.of(
                            Entry.of(loss.label()),
                            Entry.of(both(String.valueOf(loss.many()), String.valueOf(loss.many()))),
                            Entry.of(loss.fate().label()),
                            Entry.of(loss.words()),
                            Entry.of(loss.certainty().label())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(Entry.of(
                "La norme Common Cartridge 1.1 transporte des pages, des discussions, des questionnaires et des liens. "
                        + "Le reste se refait à la main\u00a0: les tableaux disent quoi, plateforme par plateforme.",
                "Common Cartridge 1.1 carries pages, discussions, quizzes and links. "
                        + "The rest is made anew by hand: the tables say what, platform by platform.")));
        rows.forEach((system, each) -> blocks.add(new Block.Section(
                Code.of(system.toLowerCase(Locale.ROOT)),
                both(system, system),
                List.of(new Block.Grid(
                        both(system, system),
                        List.of(
                                both("Partie du cours", "Part of the course"),
                                both("Nombre", "Number"),
                                both("Sort", "Fate"),
                                both("Ce qu'elle devient", "What becomes of it"),
                                both("Certitude", "Certainty")),
                        each)))));
        return blocks;
    }

    private static Map<String, Integer> counts(Judged judged) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        judged.series().microCredentials().forEach(mc -> {
            CourseSkeleton course = CourseSkeleton.of(judged, mc);
            counts.merge("unit", course.units().size(), Integer::sum);
            course.parts().forEach(part -> {
                counts.merge(sort(part), 1, Integer::sum);
                if (part instanceof Part.Quiz quiz) {
                    quiz.items().forEach(item -> question(item, counts));
                }
            });
            int weighed = (int) mc.learning().assessments().orElse(List.of()).stream()
                    .filter(each -> each.weight().isStated())
                    .count();
            counts.merge("weights", weighed, Integer::sum);
            counts.merge("about", 1, Integer::sum);
            counts.merge("rights", course.rights().isStated() ? 1 : 0, Integer::sum);
            counts.merge("theme", 1, Integer::sum);
            counts.merge("edition-1-3", 1, Integer::sum);
        });
        return counts;
    }

    private static void question(Item item, Map<String, Integer> counts) {
        counts.merge("question-" + kind(item.answer()), 1, Integer::sum);
        boolean told = item.feedback().isStated()
                || item.answer().offered().stream()
                        .anyMatch(each -> each.feedback().isStated());
        counts.merge("feedback", told ? 1 : 0, Integer::sum);
        counts.merge("guidance", item.guidance().isStated() ? 1 : 0, Integer::sum);
        counts.merge("checks", item.outcomes().isStated() ? 1 : 0, Integer::sum);
    }

    private static String kind(Item.Answer answer) {
        return switch (answer) {
            case Item.Answer.One _ -> "one";
            case Item.Answer.Several _ -> "several";
            case Item.Answer.TrueFalse _ -> "true-false";
            case Item.Answer.Blank _ -> "blank";
            case Item.Answer.Essay _ -> "essay";
        };
    }

    private static String sort(Part part) {
        return switch (part) {
            case Part.Page page ->
                switch (page.use()) {
                    case READING, SLOT -> "page";
                    case RUBRIC -> "rubric";
                    case FACILITATORS -> "guide";
                };
            case Part.Discussion ignored -> "discussion";
            case Part.Quiz ignored -> "quiz";
            case Part.Assignment ignored -> "assignment";
            case Part.Link ignored -> "link";
        };
    }

    private static Text label(String part) {
        return switch (part) {
            case "unit" -> both("Modules", "Modules");
            case "page" -> both("Pages", "Pages");
            case "discussion" -> both("Discussions", "Discussions");
            case "quiz" -> both("Questionnaires", "Quizzes");
            case "question-one" -> both("Questions à une réponse", "Questions with one answer");
            case "question-several" -> both("Questions à plusieurs réponses", "Questions with several answers");
            case "question-true-false" -> both("Questions vrai ou faux", "True-or-false questions");
            case "question-blank" -> both("Questions à compléter", "Fill-in-the-blank questions");
            case "question-essay" -> both("Questions à développement", "Essay questions");
            case "feedback" -> both("Questions avec rétroaction", "Questions with feedback");
            case "guidance" -> both("Consignes de correction", "Guidance for marking");
            case "checks" -> both("Résultats vérifiés par les questions", "Outcomes that questions check");
            case "assignment" -> both("Travaux à remettre", "Assignments");
            case "link" -> both("Liens", "Links");
            case "guide" -> both("Guides d'animation", "Facilitator guides");
            case "rubric" -> both("Grilles d'évaluation", "Assessment rubrics");
            case "weights" -> both("Parts du résultat", "Shares of the result");
            case "about" -> both("Noms et descriptions des cours", "Names and descriptions of courses");
            case "rights" -> both("Titulaires des droits", "Holders of the rights");
            case "theme" -> both("Couleurs de la série", "Colours of the series");
            default -> both("Édition 1.3", "Edition 1.3");
        };
    }

    /** What somebody should read before an import, a line for each loss or change, in this language. */
    public static List<String> lines(Judged judged, Lang lang) {
        return of(judged).stream()
                .filter(loss -> loss.fate() != Fate.KEPT)
                .map(loss -> loss.system() + ", "
                        + loss.label().show(lang).toLowerCase(Locale.ROOT) + " (" + loss.many() + ")"
                        + (lang.base().equals(Lang.FR) ? "\u00a0: " : ": ")
                        + loss.words().show(lang))
                .toList();
    }
}
