package org.diapason.studio.harmony;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diapason.core.harmony.Verdict;
import org.diapason.formats.html.VerdictLook;
import org.diapason.studio.shell.Visit;

/**
 * Which part of the matrix somebody asks to see, and in which order; it all stands in the address.
 *
 * @param verdict the verdict to look for, by its name in the style sheet; empty for all
 * @param family the family of elements; empty for all
 * @param credential the micro-credential; empty for all
 * @param rows the order of the rows: framework or tune
 * @param columns the order of the columns: series, path or tune
 * @param prose whether the cells that ask for something are told in words instead
 * @param page the page of that list, from 1
 */
public record Asked(
        String verdict, String family, String credential, String rows, String columns, boolean prose, int page) {

    static final String TUNE = "tune";
    private static final List<String> ROWS = List.of("framework", TUNE);
    private static final List<String> COLUMNS = List.of("series", "path", TUNE);

    static Asked of(Visit visit) {
        String page = visit.field("page");
        return new Asked(
                Arrays.stream(VerdictLook.values())
                        .map(VerdictLook::css)
                        .filter(visit.field("verdict")::equals)
                        .findFirst()
                        .orElse(""),
                visit.field("family"),
                visit.field("micro"),
                one(visit.field("rows"), ROWS),
                one(visit.field("columns"), COLUMNS),
                visit.field("view").equals("problems"),
                page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    private static String one(String asked, List<String> known) {
        return known.contains(asked) ? asked : known.getFirst();
    }

    /** The verdict that is looked for. */
    Optional<Verdict.Kind> kind() {
        return Arrays.stream(Verdict.Kind.values())
                .filter(kind -> VerdictLook.of(kind).css().equals(verdict))
                .findFirst();
    }

    /** Whether only a part of the matrix is asked for. */
    public boolean isNarrow() {
        return !verdict.isEmpty() || !family.isEmpty() || !credential.isEmpty();
    }

    /** The same, looking for this verdict, or for none again. */
    public String withVerdict(String other) {
        return new Asked(other.equals(verdict) ? "" : other, family, credential, rows, columns, prose, 1)
                .query(prose, 1);
    }

    /** The same in the other view. */
    public String otherView() {
        return query(!prose, 1);
    }

    /** The same list, on this page. */
    public String onPage(int number) {
        return query(true, number);
    }

    private String query(boolean words, int number) {
        StringBuilder query = new StringBuilder(words ? "?view=problems" : "?view=cells");
        add(query, "verdict", verdict);
        add(query, "family", family);
        add(query, "micro", credential);
        add(query, "rows", rows.equals(ROWS.getFirst()) ? "" : rows);
        add(query, "columns", columns.equals(COLUMNS.getFirst()) ? "" : columns);
        add(query, "page", number == 1 ? "" : Integer.toString(number));
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
