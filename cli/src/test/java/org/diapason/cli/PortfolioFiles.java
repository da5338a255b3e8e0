package org.diapason.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Vocabulary;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * Writes the facts of a series as a team would keep them in a spreadsheet: one row a micro-credential, headers and words
 * of its language, empty cells where nobody said.
 *
 * @param lang the language of headers and words
 * @param separator what stands between two cells
 * @param charset the encoding in which that country's spreadsheets save
 */
record PortfolioFiles(Lang lang, char separator, Charset charset) {

    static final PortfolioFiles ENGLISH = new PortfolioFiles(Lang.EN, ',', StandardCharsets.UTF_8);
    static final PortfolioFiles TABS = new PortfolioFiles(Lang.EN, '\t', StandardCharsets.UTF_8);
    static final PortfolioFiles FRENCH = new PortfolioFiles(Lang.FR, ';', Charset.forName("windows-1252"));

    private record Column(Text header, Function<MicroCredential, String> cell) {}

    byte[] write(Series series) {
        List<Column> columns = columns();
        StringBuilder file = new StringBuilder();
        file.append(row(columns.stream().map(each -> each.header().show(lang)).toList()));
        for (MicroCredential mc : series.microCredentials()) {
            file.append(row(columns.stream().map(each -> each.cell().apply(mc)).toList()));
        }
        return file.toString().getBytes(charset);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(column("Code", "Code", mc -> mc.code().value()));
        columns.add(column("Titre", "Title", mc -> mc.title().show(lang)));
        columns.add(column("Résumé", "Summary", mc -> words(mc.summary())));
        columns.add(column(
                "Rôle", "Role", mc -> mc.role().map(role -> choice(role.name())).orElse("")));
        columns.add(column("Préalables", "Prerequisites", this::requires));
        columns.add(column("Heures", "Hours", mc -> range(mc.delivery().hours())));
        columns.add(column("Semaines", "Weeks", mc -> range(mc.delivery().weeks())));
        columns.add(column(
                "Participation", "Participation", mc -> code(mc.delivery().mode())));
        columns.add(column(
                "Animé",
                "Facilitated",
                mc -> mc.delivery().facilitated().map(this::yes).orElse("")));
        columns.add(column("Résultats d'apprentissage", "Learning outcomes", this::outcomes));
        columns.add(column("Évaluations", "Assessments", this::assessments));
        return columns;
    }

    private static Column column(String french, String english, Function<MicroCredential, String> cell) {
        return new Column(Text.both(french, english), cell);
    }

    private String words(Fact<Text> words) {
        return words.map(each -> each.show(lang)).orElse("");
    }

    private String choice(String role) {
        boolean core = role.equals("CORE");
        return lang.equals(Lang.FR) ? (core ? "noyau" : "complément") : core ? "core" : "extra";
    }

    private String yes(boolean yes) {
        return lang.equals(Lang.FR) ? (yes ? "oui" : "non") : yes ? "yes" : "no";
    }

    private String code(Fact<Code> code) {
        return code.map(each -> Vocabulary.name(each).show(lang)).orElse("");
    }

    private String range(Fact<Range> range) {
        return range.map(this::range).orElse("");
    }

    private String range(Range range) {
        String low = number(range.low());
        if (!range.isBounded()) {
            return (lang.equals(Lang.FR) ? "au moins " : "at least ") + low;
        }
        return range.isExact() ? low : low + "-" + number(range.high());
    }

    private String number(double value) {
        String digits = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        return lang.equals(Lang.FR) ? digits.replace('.', ',') : digits;
    }

    private String requires(MicroCredential mc) {
        return mc.requires()
                .map(all -> all.isEmpty()
                        ? (lang.equals(Lang.FR) ? "aucun" : "none")
                        : all.stream()
                                .flatMap(each -> each.of().stream())
                                .map(Code::value)
                                .collect(Collectors.joining("\n")))
                .orElse("");
    }

    private String outcomes(MicroCredential mc) {
        return mc.learning().outcomes().orElse(List.of()).stream()
                .map(Outcome::statement)
                .map(each -> each.show(lang))
                .collect(Collectors.joining("\n"));
    }

    private String assessments(MicroCredential mc) {
        return mc.learning().assessments().orElse(List.of()).stream()
                .map(Assessment::method)
                .map(method -> Vocabulary.name(method).show(lang))
                .collect(Collectors.joining("\n"));
    }

    private String row(List<String> cells) {
        return cells.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator))) + "\r\n";
    }

    private String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
