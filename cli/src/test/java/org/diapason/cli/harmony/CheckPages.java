package org.diapason.cli.harmony;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.checks.CheckExamples;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.formats.seriesfile.SeriesFiles;

/** The pages of docs/checks: one a check, made from nothing but the check and its two examples, and an index. */
final class CheckPages {

    static final String INDEX = "README.md";

    /** The day on which the examples are read; a page must not change because a day went by. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private CheckPages() {}

    /** Every page by the name of its file. */
    static Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        Checks.all().forEach(check -> pages.put(file(check), page(check)));
        pages.put(INDEX, index());
        return pages;
    }

    private static String page(Check check) {
        return """
                # %s

                [Toutes les vérifications · All checks](%s)

                ## Français

                %s

                ## English

                %s

                ## Exemples · Examples

                %s""".formatted(check.id(), INDEX, told(check, Lang.FR), told(check, Lang.EN), examples(check))
                        .stripTrailing()
                + "\n";
    }

    private static String told(Check check, Lang lang) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + check.promise().show(lang) + "**");
        lines.add(check.why().show(lang));
        lines.add("- " + label("Source", "Source", lang) + cite(check, lang) + "\n- "
                + label("Force habituelle", "Usual strength", lang)
                + ChecksCommand.word(check.usual()).show(lang) + "\n- "
                + label("Protège l'apprenant", "Protects the learner", lang)
                + protection(check).show(lang));
        List<Finding> broken = broken(check);
        if (!broken.isEmpty()) {
            lines.add(Text.both(
                            "De l'exemple qui rompt, Diapason dit\u00a0:", "Of the example that breaks, Diapason says:")
                    .show(lang));
            broken.forEach(finding -> lines.add("> " + finding.message().show(lang) + "\\\n> → "
                    + finding.mend().show(lang)));
        }
        return String.join("\n\n", lines);
    }

    private static String label(String french, String english, Lang lang) {
        return lang.equals(Lang.FR) ? french + "\u00a0: " : english + ": ";
    }

    private static Text protection(Check check) {
        return check.protectsLearner()
                ? Text.both("oui\u00a0; aucun cadre ne peut l'affaiblir", "yes; no framework may ask for less")
                : Text.both(
                        "non\u00a0; un cadre peut l'affaiblir ou la renforcer",
                        "no; a framework may ask for less or more");
    }

    private static String cite(Check check, Lang lang) {
        String title = check.source().title().map(text -> text.show(lang)).orElse("");
        String url = check.source().url().map(address -> "<" + address + ">").orElse("");
        return (title + " " + url).strip();
    }

    private static String examples(Check check) {
        return example("Qui tient · That holds", CheckExamples.holds(check))
                + example("Qui rompt · That breaks", CheckExamples.breaks(check));
    }

    private static String example(String heading, Optional<String> yaml) {
        return yaml.map(file -> "### " + heading + "\n\n```yaml\n" + file.strip() + "\n```\n\n")
                .orElse("");
    }

    private static List<Finding> broken(Check check) {
        List<Finding> broken = new ArrayList<>();
        CheckExamples.breaks(check)
                .flatMap(CheckPages::read)
                .ifPresent(dossier -> check.examine(Case.of(dossier, DAY), finding -> {
                    if (finding.tone() == Finding.Tone.BROKEN) {
                        broken.add(finding);
                    }
                }));
        return broken;
    }

    private static Optional<Dossier> read(String yaml) {
        return SeriesFiles.read("example.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .dossier();
    }

    private static String index() {
        StringBuilder page = new StringBuilder("""
                # Vérifications · Checks

                Une page par vérification, tirée de la vérification même ; « ∗ » marque celles qui protègent l'apprenant.
                One page a check, made from the check itself; “∗” marks those that protect the learner.

                | Vérification · Check | Promesse | Promise | Force · Strength |
                |---|---|---|---|
                """);
        for (Check check : Checks.all()) {
            Text strength = ChecksCommand.word(check.usual());
            page.append("| [")
                    .append(check.id())
                    .append("](")
                    .append(file(check))
                    .append(") | ");
            page.append(check.promise().show(Lang.FR))
                    .append(" | ")
                    .append(check.promise().show(Lang.EN));
            page.append(" | ").append(strength.show(Lang.FR)).append(" · ").append(strength.show(Lang.EN));
            page.append(check.protectsLearner() ? " ∗ |\n" : " |\n");
        }
        return page.toString();
    }

    private static String file(Check check) {
        return check.id() + ".md";
    }
}
