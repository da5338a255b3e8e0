package org.diapason.formats.moodle;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Count;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/**
 * Reads a list of courses in the form in which Moodle takes them: a CSV file whose first row names shortname and
 * fullname.
 */
public final class MoodleListImporter implements Importer {

    private static final char MARK = '\uFEFF';
    private static final String SEPARATORS = ",;\t:";

    @Override
    public Code id() {
        return Code.of("moodle-list");
    }

    @Override
    public Text label() {
        return Text.both("liste de cours Moodle (CSV)", "list of Moodle courses (CSV)");
    }

    @Override
    public boolean recognises(Artifact artifact) throws IOException {
        List<String> header = header(new String(artifact.head(), StandardCharsets.UTF_8));
        return header.contains("shortname") && header.contains("fullname");
    }

    @Override
    public Intake read(Artifact artifact, Setting setting) throws Refusal, IOException {
        List<Mapping> courses = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(artifact))
                .detectBomHeader(true)
                .ofNamedCsvRecord(artifact.path())) {
            MoodleListRow row = new MoodleListRow(artifact.name(), setting.lang());
            for (NamedCsvRecord record : rows) {
                if (courses.size() >= setting.bounds().rows()) {
                    throw new Refusal(tooLarge(artifact.name()));
                }
                row.read(record, courses, remarks);
            }
        } catch (CsvParseException broken) {
            throw new Refusal(damaged(artifact.name(), String.valueOf(broken.getMessage())));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return new Intake(
                Node.mapping(List.of()),
                courses,
                List.of(new Count(courses.size(), Text.both("cours", "courses"))),
                remarks,
                List.of());
    }

    private static char separator(Artifact artifact) throws IOException {
        String line = firstLine(new String(artifact.head(), StandardCharsets.UTF_8));
        char best = ',';
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char each = SEPARATORS.charAt(i);
            if (count(line, each) > count(line, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static List<String> header(String head) {
        String line = firstLine(head);
        List<String> names = new ArrayList<>();
        for (String each : line.split("[" + SEPARATORS + "]", -1)) {
            names.add(each.replace("\"", "").strip().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static String firstLine(String head) {
        String text = !head.isEmpty() && head.charAt(0) == MARK ? head.substring(1) : head;
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static Trouble tooLarge(String file) {
        return new Trouble(
                Fault.TOO_LARGE,
                Spot.start(file),
                Place.TOP,
                Text.both("Cette liste a trop de lignes.", "This list has too many rows."),
                Text.both("Gardez les cours de la série.", "Keep the courses of the series."));
    }

    private static Trouble damaged(String file, String detail) {
        boolean lined = detail.toLowerCase(Locale.ROOT).contains("duplicate");
        return new Trouble(
                lined ? Fault.DUPLICATE_KEY : Fault.DAMAGED,
                Spot.start(file),
                Place.TOP,
                Text.both(
                        "Les guillemets ou les en-têtes de ce fichier CSV ne se lisent pas.",
                        "The quotes or the headers of this CSV file cannot be read."),
                Text.both(
                        "Enregistrez-le de nouveau en CSV depuis votre tableur.",
                        "Save it as CSV again from your spreadsheet."));
    }
}
