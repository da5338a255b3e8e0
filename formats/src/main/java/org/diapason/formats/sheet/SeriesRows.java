package org.diapason.formats.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** The micro-credentials of a series as rows of cells, in the words that the importer of spreadsheets understands. */
final class SeriesRows {

    /** The outcomes on rows of their own, so that each keeps its code and its languages. */
    static final List<String> OF_OUTCOMES = List.of("code", "outcome-code", "outcome");

    /** Lists that stand once in each language, piece by piece the same. */
    private static final Set<String> IN_EACH = Set.of("outcome", "modules", "assessments");

    private final Series series;
    private final Lang lang;
    private final List<Lang> langs;

    /** The rows of this series, with choices in the words of this language. */
    SeriesRows(Series series, Lang lang) {
        this.series = series;
        this.lang = lang;
        this.langs = series.languages().stream().map(Lang::base).distinct().toList();
    }

    /** The columns of the first sheet: those of words once for each language of the series. */
    List<String> columns() {
        return columns(Stream.concat(
                TemplateWorkbook.ordered().stream()
                        .filter(TemplateWorkbook::isAsked)
                        .filter(field -> !field.is("outcomes")),
                Stream.of(SheetField.of("leave"))));
    }

    /** The columns of the rows of outcomes. */
    List<String> outcomeColumns() {
        return columns(OF_OUTCOMES.stream().map(SheetField::of));
    }

    private List<String> columns(Stream<SheetField> fields) {
        return fields.flatMap(field -> isSaidInEach(field)
                        ? langs.stream().map(lang -> field.name() + "." + lang)
                        : Stream.of(field.name()))
                .toList();
    }

    private boolean isSaidInEach(SheetField field) {
        return langs.size() > 1 && (field.isWords() || IN_EACH.contains(field.name()));
    }

    /** A row for each micro-credential; what it leaves out stands in its last cell once it is known. */
    List<Map<String, String>> rows() {
        return series.microCredentials().stream().map(this::row).toList();
    }

    /** A row for each outcome of each micro-credential. */
    List<Map<String, String>> outcomes() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (MicroCredential mc : series.microCredentials()) {
            for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("code", mc.code().value());
                row.put("outcome-code", outcome.code().value());
                words(row, "outcome", Fact.of(outcome.statement()));
                rows.add(row);
            }
        }
        return rows;
    }

    private Map<String, String> row(MicroCredential mc) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("code", mc.code().value());
        words(row, "title", Fact.of(mc.title()));
        words(row, "summary", mc.summary());
        words(row, "stand-alone", mc.standAlone());
        put(row, "role", mc.role().map(role -> choice("role", role.name().toLowerCase(Locale.ROOT))));
        row.put("audiences", codes(mc.audiences()));
        put(row, "requires", mc.requires().map(this::requires));
        learning(row, mc);
        delivery(row, mc);
        recognition(row, mc);
        put(row, "owner", mc.standing().owner());
        put(row, "review-on", mc.standing().reviewOn().map(Object::toString));
        row.put("sources", lines(mc.sources(), source -> source.url().orElse("")));
        words(row, "note", mc.note());
        return row;
    }

    private void learning(Map<String, String> row, MicroCredential mc) {
        var learning = mc.learning();
        put(row, "competencies", learning.competencies().map(SeriesRows::codes));
        each(row, "modules", learning.modules(), (module, in) -> module.title().show(in));
        each(row, "assessments", learning.assessments(), this::assessment);
        put(
                row,
                "result",
                learning.result()
                        .map(result -> lines(List.copyOf(result.kinds()), kind -> choice("result", kind.value()))));
        words(row, "result-criterion", learning.result().flatMap(result -> result.criterion()));
    }

    private void delivery(Map<String, String> row, MicroCredential mc) {
        var delivery = mc.delivery();
        put(row, "hours", delivery.hours().map(SeriesRows::range));
        put(row, "weeks", delivery.weeks().map(SeriesRows::range));
        put(row, "mode", delivery.mode().map(mode -> choice("mode", mode.value())));
        put(row, "facilitated", delivery.facilitated().map(yes -> choice("yes", String.valueOf(yes))));
        words(row, "pace", delivery.pace());
        put(row, "session-count", delivery.sessionCount().map(SeriesRows::range));
        put(row, "facilitator-hours", delivery.facilitatorHours().map(SeriesRows::range));
        put(
                row,
                "delivery-languages",
                delivery.languages().map(all -> all.stream().map(Lang::tag).collect(Collectors.joining(", "))));
        words(row, "price", delivery.price());
        put(row, "platform", delivery.platform().map(platform -> choice("platform", platform.value())));
    }

    private void recognition(Map<String, String> row, MicroCredential mc) {
        var recognition = mc.recognition();
        words(row, "awarding-body", recognition.awardingBody());
        words(row, "country", recognition.country());
        words(row, "badge", recognition.badge().map(badge -> badge.name()));
        words(row, "badge-criteria", recognition.badge().flatMap(badge -> badge.criteria()));
        put(
                row,
                "badge-format",
                recognition
                        .badge()
                        .flatMap(badge -> badge.format())
                        .map(format -> choice("badge-format", format.value())));
        put(row, "credit", recognition.credit().map(credit -> number(credit.units()) + " " + credit.system()));
        row.put("level", lines(recognition.level(), SeriesRows::level));
        words(row, "quality-assurance", recognition.qualityAssurance());
        put(row, "stackable", recognition.stackable().map(stackable -> choice("stackable", stackable.value())));
    }

    /** An assessment by its title where its method can be told from it, else by its method. */
    private String assessment(Assessment assessment, Lang in) {
        String method = assessment.method().value();
        String title = assessment.title().map(words -> words.show(in)).orElse(method);
        boolean told = Choices.exact("method", title)
                .or(() -> Choices.within("method", title).stream().findFirst())
                .filter(method::equals)
                .isPresent();
        String share = assessment
                .weight()
                .map(weight -> " (" + number(100 * weight) + " %)")
                .orElse("");
        return (told ? title : method) + share;
    }

    /** A choice in the reader's words where the importer takes them for the same, else its code. */
    private String choice(String field, String code) {
        String label = Choices.name(field, code).show(lang);
        return Choices.exact(field, label).filter(code::equals).isPresent() ? label : code;
    }

    private static String level(Alignment level) {
        return level.scheme() + " " + level.code().orElse("");
    }

    private String requires(List<Requirement> requires) {
        return requires.isEmpty()
                ? choice("none", "none")
                : requires.stream()
                        .filter(Requirement::isAll)
                        .flatMap(each -> each.of().stream())
                        .map(Code::value)
                        .collect(Collectors.joining("\n"));
    }

    private static String codes(List<Code> codes) {
        return codes.stream().map(Code::value).collect(Collectors.joining("\n"));
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String range(Range range) {
        if (range.isExact()) {
            return number(range.low());
        }
        return number(range.low()) + (range.isBounded() ? "-" + number(range.high()) : "+");
    }

    private static String number(double amount) {
        return BigDecimal.valueOf(Math.rint(amount * 1e6) / 1e6)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String source(Text text) {
        return text.show(series.source());
    }

    /** A list in each language; one line a piece. */
    private <T> void each(
            Map<String, String> row, String field, Fact<List<T>> list, BiFunction<T, Lang, String> piece) {
        list.ifStated(all -> {
            if (langs.size() == 1) {
                row.put(field, lines(all, each -> piece.apply(each, series.source())));
                return;
            }
            langs.forEach(in -> row.put(field + "." + in, lines(all, each -> piece.apply(each, in))));
        });
    }

    /** Words in each language that they are said in; in the one column where there is one. */
    private void words(Map<String, String> row, String field, Fact<Text> text) {
        boolean each = isSaidInEach(SheetField.of(field));
        text.ifStated(words -> {
            if (!each) {
                row.put(field, source(words));
                return;
            }
            langs.forEach(lang -> words.in(lang).ifPresent(said -> row.put(field + "." + lang, said)));
        });
    }

    private static void put(Map<String, String> row, String field, Fact<String> words) {
        words.ifStated(said -> row.put(field, said));
    }
}
