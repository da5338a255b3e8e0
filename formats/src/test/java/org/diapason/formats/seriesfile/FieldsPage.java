package org.diapason.formats.seriesfile;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.formats.codec.Definitions;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Row;

/** The page docs/series-file-fields.md: every field of the series file, from the declarations that read and write it. */
final class FieldsPage {

    private FieldsPage() {}

    static String page() {
        Definitions definitions = new Definitions();
        SeriesFiles.codec().schema(definitions);
        StringBuilder page = new StringBuilder("""
                # Les champs du fichier de série · The fields of the series file

                Page tirée des déclarations qui lisent et écrivent le fichier. « ! » marque un champ obligatoire ; tout autre champ absent
                reste non précisé, ou prend sa valeur habituelle. Comment s'y prendre : [series-file.md](series-file.md).

                Made from the declarations that read and write the file. “!” marks a field that must be there; any other that is absent
                stays unstated, or takes its usual value. How to go about it: [series-file.md](series-file.md).
                """);
        definitions.records().forEach(record -> page.append(section(record)));
        return page.toString();
    }

    private static String section(RecordCodec<?> record) {
        StringBuilder section = new StringBuilder("\n## `" + record.name() + "`\n\n");
        section.append(record.expects().show(Lang.FR))
                .append(" · ")
                .append(record.expects().show(Lang.EN));
        section.append("\n\n| Champ · Field | Ce que c'est | What it is | Se lit · Reads as |\n|---|---|---|---|\n");
        record.rows().forEach(row -> section.append(line(row)));
        return section.toString();
    }

    private static String line(Row row) {
        String reads = row.codec().expects().show(Lang.FR) + " · "
                + row.codec().expects().show(Lang.EN);
        return "| "
                + String.join(
                        " | ",
                        List.of(
                                "`" + row.key() + "`" + (row.required() ? " !" : ""),
                                cell(words(row, Lang.FR)),
                                cell(words(row, Lang.EN)),
                                cell(reads)))
                + " |\n";
    }

    private static String words(Row row, Lang lang) {
        String more = row.description(lang);
        return row.title().show(lang) + (more.isEmpty() ? "" : ". " + more);
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace("\n", " ");
    }
}
