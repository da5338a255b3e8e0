package org.diapason.formats.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.TreeReader;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.tree.YamlWriter;

/**
 * Which column of a spreadsheet means what: what the importer understood, in a file that a person corrects and keeps.
 *
 * @param sheets one plan for each sheet
 */
public record SheetMapping(List<Plan> sheets) {

    private static final String COMMENT =
            "Ce que chaque colonne veut dire. Corrigez « field », puis importez de nouveau.\n"
                    + "What each column means. Correct “field”, then import again.\n"
                    + "field: "
                    + String.join(
                            ", ", SheetField.ALL.stream().map(SheetField::name).toList());

    public SheetMapping {
        sheets = List.copyOf(sheets);
    }

    /**
     * What the columns of one sheet mean.
     *
     * @param file the name of the file without its folders
     * @param sheet the name of the sheet, empty in CSV
     * @param headerRow the row of the header, from 1, 0 when there is none
     * @param columns the columns
     */
    public record Plan(String file, String sheet, Optional<Integer> headerRow, List<Assigned> columns) {

        public Plan {
            columns = List.copyOf(columns);
        }

        boolean isFor(String otherFile, String otherSheet) {
            return (file.isEmpty() || file.equals(otherFile)) && sheet.equals(otherSheet);
        }

        boolean isHeadless() {
            return headerRow.map(row -> row == 0).orElse(false);
        }

        private Plan with(Plan other) {
            List<Assigned> all = new ArrayList<>(columns);
            other.columns().stream()
                    .filter(each -> columns.stream().noneMatch(known -> known.isAlso(each)))
                    .forEach(all::add);
            return new Plan(file, sheet, headerRow, all);
        }

        /**
         * A column that the plan does not know: the same header in another place, or a new one that tells what it holds,
         * unless the plan gave that to another column.
         */
        Optional<Column> unplanned(int index, String header) {
            String key = Plainly.key(header);
            List<Assigned> moved = columns.stream()
                    .filter(each -> !key.isEmpty() && Plainly.key(each.header()).equals(key))
                    .toList();
            if (moved.size() == 1) {
                return Optional.of(moved.getFirst().at(index, header));
            }
            return Headers.know(index, header)
                    .filter(column -> columns.stream()
                            .noneMatch(
                                    each -> each.field().equals(column.field().name())));
        }

        /** How many headers of this plan stand in the row. */
        long matches(Line line) {
            long matches = 0;
            for (int i = 0; i < line.width(); i++) {
                matches += column(i, line.at(i)).isPresent() ? 1 : 0;
            }
            return matches;
        }

        /** What the column of this header means; by its letters where there is no header. */
        Optional<Column> column(int index, String header) {
            String key = Plainly.key(header);
            String letters = CellName.letters(index);
            return columns.stream()
                    .filter(each -> each.header().isEmpty()
                            ? each.column().equals(letters)
                            : Plainly.key(each.header()).equals(key) && each.isAt(letters))
                    .findFirst()
                    .map(each -> each.at(index, header));
        }
    }

    /**
     * What one column means.
     *
     * @param column its letters, empty when the header is enough
     * @param header its header, empty when it has none
     * @param field the field that it holds
     * @param lang the language of its words, where it has one of its own
     */
    public record Assigned(String column, String header, String field, Optional<Lang> lang) {

        private boolean isAt(String letters) {
            return column.isEmpty() || column.equals(letters);
        }

        private boolean isAlso(Assigned other) {
            return header.isEmpty()
                    ? column.equals(other.column())
                    : Plainly.key(header).equals(Plainly.key(other.header()));
        }

        private Column at(int index, String words) {
            return new Column(index, words, SheetField.of(field), lang, 1, Column.Means.MAPPING);
        }
    }

    /**
     * This mapping, which stands as it is, with the sheets and the columns of another that it does not know yet.
     *
     * @param other what was understood of files that came in now
     */
    public SheetMapping with(SheetMapping other) {
        List<Plan> all = new ArrayList<>(sheets);
        for (Plan plan : other.sheets()) {
            Optional<Plan> known = of(plan.file(), plan.sheet());
            if (known.isPresent()) {
                all.set(all.indexOf(known.get()), known.get().with(plan));
            } else {
                all.add(plan);
            }
        }
        return new SheetMapping(all);
    }

    /** The plan of this sheet, when there is one. */
    Optional<Plan> of(String file, String sheet) {
        return sheets.stream().filter(plan -> plan.isFor(file, sheet)).findFirst();
    }

    static Plan plan(String file, Layout layout) {
        List<Assigned> columns = layout.columns().stream()
                .filter(column -> !column.header().isBlank() || !column.isLeft())
                .map(column -> new Assigned(
                        CellName.letters(column.index()),
                        Plainly.clean(column.header()),
                        column.field().name(),
                        column.lang()))
                .toList();
        return new Plan(file, layout.sheet(), Optional.of(layout.headerRow()), columns);
    }

    /** The mapping as YAML for people, with what can be written in it. */
    public String write() {
        List<Node> plans = new ArrayList<>();
        for (Plan plan : sheets) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Node.entry("file", Node.string(plan.file())));
            entries.add(Node.entry("sheet", Node.string(plan.sheet())));
            plan.headerRow().ifPresent(row -> entries.add(Node.entry("header-row", Node.number(row.toString()))));
            entries.add(Node.entry(
                    "columns",
                    Node.sequence(
                            plan.columns().stream().map(SheetMapping::node).toList())));
            plans.add(Node.mapping(entries));
        }
        return YamlWriter.write(Node.mapping(List.of(Node.entry("sheets", Node.sequence(plans)))), COMMENT);
    }

    private static Node node(Assigned column) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Node.entry("column", Node.string(column.column())));
        entries.add(Node.entry("header", Node.string(column.header())));
        entries.add(Node.entry("field", Node.string(column.field())));
        column.lang().ifPresent(lang -> entries.add(Node.entry("language", Node.string(lang.tag()))));
        return Node.mapping(entries);
    }

    /**
     * Something that a column can hold.
     *
     * @param name its name in a mapping
     * @param label its name for people
     * @param help what its cells hold
     */
    public record Field(String name, Text label, Text help) {}

    /** Everything that a column can hold. */
    public static List<Field> fields() {
        return SheetField.ALL.stream()
                .map(each -> new Field(each.name(), each.label(), each.help()))
                .toList();
    }

    /**
     * Reads a mapping file.
     *
     * @throws Refusal when it is no mapping, or names a field that does not exist
     */
    public static SheetMapping read(Path path) throws Refusal {
        return read(new TreeReader().read(path));
    }

    /** Reads the mapping in a tree. */
    public static SheetMapping read(Tree tree) throws Refusal {
        for (Trouble trouble : tree.troubles().list()) {
            throw new Refusal(trouble);
        }
        List<Plan> plans = new ArrayList<>();
        for (Node item : items(tree.root().orElse(Node.mapping(List.of())), "sheets")) {
            List<Assigned> columns = new ArrayList<>();
            for (Node column : items(item, "columns")) {
                columns.add(assigned(column));
            }
            plans.add(new Plan(word(item, "file"), word(item, "sheet"), row(item), columns));
        }
        return new SheetMapping(plans);
    }

    private static Assigned assigned(Node column) throws Refusal {
        String field = word(column, "field");
        if (SheetField.find(field).isEmpty()) {
            throw wrong(column, field);
        }
        String tag = word(column, "language");
        Optional<Lang> lang = Lang.isTag(tag) ? Optional.of(new Lang(tag)) : Optional.empty();
        return new Assigned(word(column, "column"), word(column, "header"), field, lang);
    }

    private static Optional<Integer> row(Node item) {
        String digits = word(item, "header-row");
        boolean number =
                !digits.isEmpty() && digits.length() < 8 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private static List<Node> items(Node node, String key) throws Refusal {
        if (node instanceof Mapping mapping && mapping.get(key).orElse(null) instanceof Sequence list) {
            return list.items();
        }
        throw wrong(node, key);
    }

    private static String word(Node node, String key) {
        return node instanceof Mapping mapping && mapping.get(key).orElse(null) instanceof Scalar scalar
                ? scalar.text()
                : "";
    }

    private static Refusal wrong(Node node, String word) {
        return new Refusal(
                new Trouble(
                        Fault.WRONG_FORM,
                        node.spot(),
                        Place.TOP,
                        Text.both(
                                "Le fichier de l'option --columns ne se comprend pas ici\u00A0: « " + word + " ».",
                                "The file given to --columns makes no sense here: “" + word + "”."),
                        Text.both(
                                "Écrivez « sheets », puis « columns » avec « header » et « field »\u00a0; les champs sont au début du fichier.",
                                "Write “sheets”, then “columns” with “header” and “field”; the fields stand at the top of the file.")));
    }
}
