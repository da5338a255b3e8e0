package org.diapason.formats.moodle;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.Announced;
import org.diapason.formats.webtext.WebText;

/** One row of a list of Moodle courses as a micro-credential. */
final class MoodleListRow {

    /** What Moodle needs to make a course and says nothing of what is learned. */
    private static final Set<String> SETTINGS = Set.of(
            "category",
            "category_path",
            "category_idnumber",
            "visible",
            "format",
            "theme",
            "newsitems",
            "showgrades",
            "showreports",
            "legacyfiles",
            "maxbytes",
            "groupmode",
            "groupmodeforce",
            "enablecompletion",
            "delete",
            "rename",
            "backupfile",
            "templatecourse",
            "reset",
            "numsections",
            "downloadcontent");

    private final String file;
    private final Lang supposed;

    MoodleListRow(String file, Lang supposed) {
        this.file = file;
        this.supposed = supposed;
    }

    void read(NamedCsvRecord record, List<Mapping> courses, List<Remark> remarks) {
        int row = (int) record.getStartingLineNumber();
        List<String> header = record.getHeader();
        String title = words(record, "fullname");
        String shortName = words(record, "shortname");
        Spot start = Spot.cell(file, row, 1);
        if (title.isEmpty() && shortName.isEmpty()) {
            remarks.add(Remark.left(start, "", Text.both("Cette ligne n'a pas de nom.", "This row has no name.")));
            return;
        }
        Lang lang = lang(words(record, "lang"));
        Draft draft = new Draft(start);
        code(words(record, "idnumber"))
                .or(() -> code(shortName))
                .ifPresent(code -> draft.code("code", code, cell(row, header, "shortname")));
        Map<Lang, String> titles = Multilang.read(title.isEmpty() ? shortName : title, lang);
        titles.forEach((each, words) -> draft.words("title", each, words, cell(row, header, "fullname")));
        Spot at = cell(row, header, "summary");
        Multilang.read(words(record, "summary"), lang)
                .forEach((each, words) -> draft.words("summary", each, words, at));
        outcomes(draft, words(record, "summary"), lang, at);
        offering(draft, words(record, "startdate"), words(record, "enddate"), cell(row, header, "startdate"));
        draft.code("platform", Code.of("moodle"), start);
        courses.add(draft.done());
        left(record, row, remarks);
    }

    private static void outcomes(Draft draft, String summary, Lang lang, Spot at) {
        List<Node> outcomes = new java.util.ArrayList<>();
        for (String words : Announced.outcomes(WebText.of(summary))) {
            outcomes.add(new Draft(at)
                    .code("code", Code.of("O" + (outcomes.size() + 1)), at)
                    .words("statement", lang, words, at)
                    .done());
        }
        if (!outcomes.isEmpty()) {
            draft.list("outcomes", outcomes, at);
        }
    }

    private static void offering(Draft draft, String first, String last, Spot at) {
        Optional<LocalDate> from = day(first);
        Optional<LocalDate> to = day(last);
        if (from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())) {
            Draft offering = new Draft(at)
                    .words("first", from.get().toString(), at)
                    .words("last", to.get().toString(), at);
            draft.list("offerings", List.of(offering.done()), at);
        }
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** What stands in columns that a series has no field for, told once a cell. */
    private void left(NamedCsvRecord record, int row, List<Remark> remarks) {
        List<String> header = record.getHeader();
        Set<String> taken = Set.of("shortname", "fullname", "idnumber", "summary", "lang", "startdate", "enddate");
        for (String column : header) {
            String name = column.strip().toLowerCase(Locale.ROOT);
            boolean setting = SETTINGS.contains(name) || name.startsWith("enrolment_") || name.startsWith("role_");
            String words = words(record, column);
            if (!taken.contains(name) && !setting && !words.isEmpty()) {
                remarks.add(Remark.left(
                        cell(row, header, column),
                        words,
                        Text.both(
                                "La colonne « " + column + " » n'a pas de place dans une série.",
                                "The column “" + column + "” has no place in a series.")));
            }
        }
    }

    private Spot cell(int row, List<String> header, String column) {
        return Spot.cell(file, row, Math.max(1, header.indexOf(column) + 1));
    }

    private static String words(NamedCsvRecord record, String column) {
        return record.findField(column).map(String::strip).orElse("");
    }

    private Lang lang(String words) {
        String tag = Plainly.clean(words).toLowerCase(Locale.ROOT).replace('_', '-');
        return !tag.isEmpty() && Lang.isTag(tag) ? new Lang(tag).base() : supposed;
    }

    private static Optional<Code> code(String words) {
        return Code.isCode(words) ? Optional.of(Code.of(words)) : Optional.empty();
    }
}
