package org.diapason.formats.moodle;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.Delivery.Offering;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.sheet.SafeCell;

/** The courses of a series in the form in which Moodle makes many of them at once. */
public final class MoodleCourses {

    private static final List<String> HEADER = List.of(
            "shortname",
            "fullname",
            "category_path",
            "idnumber",
            "summary",
            "startdate",
            "enddate",
            "lang",
            "format",
            "numsections",
            "visible");

    private static final String BETWEEN = " · ";

    private MoodleCourses() {}

    /** The list in one language. */
    public static String csv(Judged judged, Lang lang) {
        return csv(judged, List.of(lang));
    }

    /**
     * The list: one course for each micro-credential, hidden until somebody opens it. Moodle wants a short name once in a
     * site, so that a second language shows in it. A course in two languages bears both of its names, as its pages do, and
     * Moodle is told none, so that each person sees the menus in their own.
     */
    public static String csv(Judged judged, List<Lang> langs) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(HEADER);
            judged.series().microCredentials().forEach(mc -> csv.writeRecord(row(judged, mc, langs)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static List<String> row(Judged judged, MicroCredential mc, List<Lang> langs) {
        Series series = judged.series();
        boolean first = langs.stream()
                .anyMatch(lang -> lang.base().equals(series.source().base()));
        String code = first ? mc.code().value() : mc.code() + "-" + langs.getFirst();
        Optional<Offering> next = mc.delivery().offerings().stream()
                .filter(each -> !each.last().isBefore(judged.seen().today()))
                .findFirst();
        return List.of(
                SafeCell.neutral(code),
                SafeCell.neutral(in(mc.title(), langs, BETWEEN)),
                SafeCell.neutral(in(series.title(), langs, BETWEEN).replace("/", "-")),
                SafeCell.neutral(code),
                SafeCell.neutral(
                        mc.summary().map(words -> in(words, langs, "\n\n")).orElse("")),
                next.map(Offering::first).map(LocalDate::toString).orElse(""),
                next.map(Offering::last).map(LocalDate::toString).orElse(""),
                langs.size() == 1 ? langs.getFirst().tag() : "",
                "topics",
                String.valueOf(CourseSkeleton.of(judged, mc).units().size()),
                "0");
    }

    private static String in(Text words, List<Lang> langs, String between) {
        return langs.stream().map(words::show).distinct().collect(Collectors.joining(between));
    }
}
