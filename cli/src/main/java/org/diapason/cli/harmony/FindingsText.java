package org.diapason.cli.harmony;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Noted;
import org.diapason.formats.codec.SourceMap;

/** Writes findings, the gravest first; what nobody stated is gathered by check at the end. */
final class FindingsText {

    private final Surroundings around;
    private final Ink ink;

    FindingsText(Surroundings around, Ink ink) {
        this.around = around;
        this.ink = ink;
    }

    void write(List<Noted> findings, SourceMap spots, boolean everything) {
        for (Obligation obligation : Obligation.values()) {
            List<Noted> some = findings.stream()
                    .filter(noted ->
                            noted.obligation() == obligation && noted.finding().tone() == Finding.Tone.BROKEN)
                    .toList();
            if (!some.isEmpty()) {
                around.out().println(ink.bold(around.say(heading(obligation)) + " (" + some.size() + ")"));
                some.forEach(noted -> one(noted, spots));
                around.out().println();
            }
        }
        silent(findings, spots, everything);
    }

    private void one(Noted noted, SourceMap spots) {
        Finding finding = noted.finding();
        String where = spots.spot(finding.place()).map(spot -> spot + ": ").orElse("");
        around.out()
                .println("  " + where + around.say(finding.message()) + " "
                        + ink.faint("[" + noted.check().id() + "]"));
        around.out().println("      " + around.say(finding.mend()));
    }

    private void silent(List<Noted> findings, SourceMap spots, boolean everything) {
        List<Noted> silent = findings.stream()
                .filter(noted -> noted.finding().tone() == Finding.Tone.SILENT)
                .toList();
        if (silent.isEmpty()) {
            return;
        }
        around.out()
                .println(ink.bold(around.say(Text.both(
                                "Non précisé\u00a0: ce que personne n'a dit et que ces vérifications attendent",
                                "Not stated: what nobody said and these checks wait for"))
                        + " (" + silent.size() + ")"));
        if (everything) {
            silent.forEach(noted -> one(noted, spots));
        } else {
            gathered(silent).forEach(this::together);
            around.out()
                    .println(ink.faint(around.say(
                            Text.both("  (--all les montre un à un.)", "  (--all shows them one by one.)"))));
        }
        around.out().println();
    }

    private void together(Check check, Set<String> credentials) {
        around.out().println("  " + around.say(check.promise()) + " " + ink.faint("[" + check.id() + "]"));
        if (!credentials.isEmpty()) {
            around.out().println("      " + ink.faint(String.join(", ", credentials)));
        }
    }

    private static Map<Check, Set<String>> gathered(List<Noted> silent) {
        Map<Check, Set<String>> gathered = new LinkedHashMap<>();
        for (Noted noted : silent) {
            Set<String> credentials = gathered.computeIfAbsent(noted.check(), check -> new LinkedHashSet<>());
            noted.finding().credential().ifStated(code -> credentials.add(code.value()));
        }
        return gathered;
    }

    private static Text heading(Obligation obligation) {
        return switch (obligation) {
            case MUST -> Text.both("Désaccordé\u00a0: à corriger", "Off key: must be mended");
            case SHOULD -> Text.both("À améliorer", "Should be mended");
            case MAY -> Text.both("À savoir", "Good to know");
        };
    }
}
