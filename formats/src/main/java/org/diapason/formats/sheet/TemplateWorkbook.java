package org.diapason.formats.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.archive.ZipOut;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/**
 * The workbook that a team fills with its portfolio and brings back: a column for each field, lists where there is a
 * choice, and a page of help in both languages. Every cell is words and none a formula, whatever the words begin with.
 */
public final class TemplateWorkbook {

    private static final int LAST_ROW = 500;
    private static final double WIDTH = 24;
    private static final double WIDE = 60;

    /** Fields that a sheet with one row an outcome holds, beside the code. */
    private static final List<String> A_ROW_EACH = List.of("outcome-code", "outcome", "module");

    /** Fields that repeat others in another unit; they are read but not asked for. */
    private static final Set<String> NOT_ASKED = Set.of("minutes", "duration", "ects");

    /** Words that most series need in two languages. */
    private static final Set<String> IN_BOTH = Set.of("title", "summary");

    /** Fields without which little can be judged: they stand first and bear a star. */
    private static final List<String> ESSENTIAL = List.of("code", "title", "outcomes", "assessments", "hours");

    private static final String STAR = "\u2605";
    private static final Text STAR_MEANS = Text.both(
            "À remplir d'abord\u00a0; pour le titre, une des deux langues suffit. Le reste peut attendre.",
            "Fill these first; for the title, one of the two languages is enough. The rest can wait.");
    private static final Text NOT_LISTED = Text.both("Hors de la liste", "Not in the list");
    private static final Text TAKE_IT_ANYWAY = Text.both(
            "Ce mot n'est pas dans la liste. Gardez-le si aucun choix ne convient : l'importation vous dira ce qu'elle "
                    + "en fait.",
            "This word is not in the list. Keep it where no choice fits: the import will tell what becomes of it.");

    private final Lang lang;

    /** A template whose headers and lists are in this language, French or English. */
    public TemplateWorkbook(Lang lang) {
        this.lang = lang;
    }

    /** The headers of the first sheet by field, those in two languages as title.fr and title.en. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (SheetField field : ordered()) {
            if (IN_BOTH.contains(field.name())) {
                columns.add(field.name() + ".fr");
                columns.add(field.name() + ".en");
            } else if (isAsked(field)) {
                columns.add(field.name());
            }
        }
        return columns;
    }

    /** Whether the first sheet has a column for this field. */
    static boolean isAsked(SheetField field) {
        return !field.isLeft() && !A_ROW_EACH.contains(field.name()) && !NOT_ASKED.contains(field.name());
    }

    /** The essential fields, then the others in their order. */
    static List<SheetField> ordered() {
        List<SheetField> ordered = new ArrayList<>();
        ESSENTIAL.forEach(name -> ordered.add(SheetField.of(name)));
        SheetField.ALL.stream().filter(field -> !ordered.contains(field)).forEach(ordered::add);
        return ordered;
    }

    private static String starred(SheetField field) {
        return ESSENTIAL.contains(field.name()) ? " " + STAR : "";
    }

    /** Writes the empty template; the same language always gives the same bytes. */
    public void write(OutputStream out, Path scratch) throws IOException {
        write(List.of(), List.of(), out, scratch);
    }

    /**
     * Writes a template that is already filled.
     *
     * @param rows one micro-credential each, words by column
     * @param items one outcome or module each, words by field, the code of its micro-credential among them
     * @param scratch a folder for a file that stands there for a moment
     */
    void write(List<Map<String, String>> rows, List<Map<String, String>> items, OutputStream out, Path scratch)
            throws IOException {
        List<String> ofItems = new ArrayList<>(List.of("code"));
        ofItems.addAll(A_ROW_EACH);
        write(columns(), rows, ofItems, items, Fact.silent(), out, scratch);
    }

    /** The same with these columns on each of its two sheets, and where it comes from below the help. */
    void write(
            List<String> columns,
            List<Map<String, String>> rows,
            List<String> ofItems,
            List<Map<String, String>> items,
            Fact<Text> made,
            OutputStream out,
            Path scratch)
            throws IOException {
        Path raw = Files.createTempFile(scratch, "template", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(raw);
                    Workbook book = new Workbook(file, "Diapason", "1.0")) {
                fill(book, columns, rows, ofItems, items, made);
            }
            settle(raw, out);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private void fill(
            Workbook book,
            List<String> columns,
            List<Map<String, String>> rows,
            List<String> ofItems,
            List<Map<String, String>> items,
            Fact<Text> made) {
        Worksheet portfolio =
                book.newWorksheet(Text.both("Micro-titres", "Micro-credentials").show(lang));
        Worksheet each = book.newWorksheet(Text.both("Résultats", "Outcomes").show(lang));
        Worksheet help = book.newWorksheet("Aide · Help");
        Worksheet lists = book.newWorksheet("Listes · Lists");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        sheet(portfolio, columns, rows);
        sheet(each, ofItems, items);
        offer(portfolio, columns, lists);
        help(help, made);
    }

    private void sheet(Worksheet sheet, List<String> columns, List<Map<String, String>> rows) {
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            sheet.value(0, i, header(column));
            sheet.style(0, i).bold().wrapText(true).set();
            sheet.width(i, WIDTH);
            for (int row = 0; row < rows.size(); row++) {
                String words = rows.get(row).getOrDefault(column, "");
                if (!words.isEmpty()) {
                    sheet.value(row + 1, i, words);
                }
            }
        }
        sheet.freezePane(1, 1);
    }

    /** What stands above a column. */
    String header(String column) {
        int dot = column.indexOf('.');
        SheetField field = SheetField.of(dot < 0 ? column : column.substring(0, dot));
        return field.label().show(lang) + (dot < 0 ? "" : " (" + column.substring(dot + 1) + ")") + starred(field);
    }

    /** A list for each column with a choice; other words are let through with a warning. */
    private void offer(Worksheet portfolio, List<String> columns, Worksheet lists) {
        int at = 0;
        for (int i = 0; i < columns.size(); i++) {
            SheetField field = SheetField.of(columns.get(i).replaceFirst("\\..*", ""));
            List<String> offered = switch (field.form()) {
                case CHOICE, CHOICES -> Choices.offered(field.name(), lang);
                case YES -> Choices.offered("yes", lang);
                default -> List.of();
            };
            for (int row = 0; row < offered.size(); row++) {
                lists.value(row, at, offered.get(row));
            }
            if (!offered.isEmpty()) {
                portfolio
                        .range(1, i, LAST_ROW, i)
                        .validateWithList(lists.range(0, at, offered.size() - 1, at))
                        .allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.WARNING)
                        .errorTitle(NOT_LISTED.show(lang))
                        .error(TAKE_IT_ANYWAY.show(lang));
                at++;
            }
        }
    }

    private static void help(Worksheet sheet, Fact<Text> made) {
        List<String> headers = List.of("Colonne", "Ce qu'on y écrit", "Column", "What to write in it");
        for (int i = 0; i < headers.size(); i++) {
            sheet.value(0, i, headers.get(i));
            sheet.style(0, i).bold().set();
            sheet.width(i, i % 2 == 0 ? WIDTH : WIDE);
        }
        sheet.value(1, 0, STAR);
        sheet.value(1, 1, STAR_MEANS.show(Lang.FR));
        sheet.value(1, 2, STAR);
        sheet.value(1, 3, STAR_MEANS.show(Lang.EN));
        int row = 2;
        for (SheetField field : ordered()) {
            if (!field.isLeft()) {
                sheet.value(row, 0, field.label().show(Lang.FR) + starred(field));
                sheet.value(row, 1, field.help().show(Lang.FR));
                sheet.value(row, 2, field.label().show(Lang.EN) + starred(field));
                sheet.value(row++, 3, field.help().show(Lang.EN));
            }
        }
        int last = row + 1;
        made.ifStated(words -> {
            sheet.value(last, 1, words.show(Lang.FR));
            sheet.value(last, 3, words.show(Lang.EN));
        });
    }

    /** The same parts in one order and without a time, so that the same template is the same bytes. */
    private static void settle(Path raw, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        Setting setting =
                new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, Optional.empty(), raw.resolveSibling("."));
        try (Archive archive = Archive.open(new Artifact("template.xlsx", raw), setting)) {
            for (Archive.Entry entry : archive.entries()) {
                parts.put(entry.name(), archive.bytes(entry));
            }
        } catch (Refusal refusal) {
            throw new IllegalStateException("A workbook just written can be read", refusal);
        }
        parts.computeIfPresent("docProps/core.xml", (name, bytes) -> timeless(bytes));
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipOut.put(zip, part.getKey(), part.getValue());
            }
        }
    }

    private static byte[] timeless(byte[] core) {
        String xml = new String(core, StandardCharsets.UTF_8);
        int from = xml.indexOf("<dcterms:created");
        int to = xml.indexOf("</dcterms:created>");
        return from < 0 || to < 0
                ? core
                : (xml.substring(0, from) + xml.substring(to + "</dcterms:created>".length()))
                        .getBytes(StandardCharsets.UTF_8);
    }
}
