package org.diapason.studio.feedback;

import static org.diapason.core.base.Text.both;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.studio.shell.Visit;
import org.diapason.studio.shell.Written;

/**
 * Which column of a file of answers answers which question, as it was the last time: the next export of the same survey
 * is understood at once.
 *
 * @param lines the columns
 */
record ColumnMemory(List<Line> lines) {

    static final ColumnMemory NONE = new ColumnMemory(List.of());

    private static final int MOST = 2000;
    private static final int LONGEST = 200;

    static final Written<ColumnMemory> SCRIPT =
            Written.mute("answer-columns", codec(), _ -> both("Colonnes de réponses", "Columns of answers"));

    ColumnMemory {
        lines = List.copyOf(lines);
    }

    /** The label of a column, and the code of the question that it answers; anything else for none. */
    record Line(String header, String question) {}

    private static RecordCodec<ColumnMemory> codec() {
        Fields<Line> line = new Fields<>("answer-column", both("une colonne", "a column"));
        var header = line.required("header", both("en-tête", "header"), Codecs.NAME, Line::header);
        var question = line.required("question", both("question", "question"), Codecs.NAME, Line::question);
        RecordCodec<Line> lines = line.make(in -> new Line(in.get(header), in.get(question)));
        Fields<ColumnMemory> f = new Fields<>("answer-columns", both("des colonnes", "columns"));
        var all = f.list("lines", both("colonnes", "columns"), lines, ColumnMemory::lines);
        return f.make(in -> new ColumnMemory(in.get(all)));
    }

    /** What each column answers. */
    Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        lines.forEach(line -> known.put(line.header(), line.question()));
        return known;
    }

    /** The same with these columns as well. */
    ColumnMemory with(Map<String, String> more) {
        Map<String, String> all = known();
        all.putAll(more);
        return new ColumnMemory(all.entrySet().stream()
                .filter(each -> isLine(each.getKey()) && isLine(each.getValue()))
                .limit(MOST)
                .map(each -> new Line(each.getKey(), each.getValue()))
                .toList());
    }

    private static boolean isLine(String words) {
        return words.length() <= LONGEST && words.chars().noneMatch(Character::isISOControl) && !words.isBlank();
    }

    /** What somebody chose for each column of a form; where nothing was chosen, nothing is said. */
    static Map<String, String> chosen(Visit visit) {
        List<String> columns = visit.fields("column");
        List<String> answers = visit.fields("answers");
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), answers.size()); i++) {
            if (!answers.get(i).isBlank()) {
                chosen.put(columns.get(i), answers.get(i));
            }
        }
        return chosen;
    }
}
