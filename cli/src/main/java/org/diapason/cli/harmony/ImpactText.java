package org.diapason.cli.harmony;

import java.util.List;
import java.util.stream.Collectors;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Circumstance;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.impact.CellChange;
import org.diapason.core.harmony.impact.Impact;
import org.diapason.core.harmony.impact.Stale;

/** Writes an impact for a person at a terminal. */
final class ImpactText {

    private final Surroundings around;
    private final Dossier dossier;

    ImpactText(Surroundings around, Dossier dossier) {
        this.around = around;
        this.dossier = dossier;
    }

    void write(Impact impact) {
        around.out().println(dossier.series().title().show(around.lang()));
        around.out()
                .println(dossier.framework().version() + " → "
                        + impact.change().to().version());
        around.out().println();
        if (impact.isNothing()) {
            around.out()
                    .println(around.say(
                            Text.both("Les deux cadres demandent la même chose.", "Both frameworks ask the same.")));
            return;
        }
        ChangeWords words = new ChangeWords(impact.change(), around.lang());
        list(
                Text.both("Ce qui change dans le cadre", "What changes in the framework"),
                impact.change().changes().stream().map(words::of).toList());
        list(
                Text.both("Cases qui changent de verdict", "Cells that change verdict"),
                impact.cells().stream().map(cell -> cell(cell, impact)).toList());
        list(
                Text.both("Écarts à demander", "Deviations needed"),
                impact.needed().stream().map(needed -> needed(needed, impact)).toList());
        list(
                Text.both("Écarts devenus inutiles", "Deviations no longer needed"),
                impact.needless().stream()
                        .map(each -> each.microCredential() + " · " + label(each.element(), impact))
                        .toList());
        list(
                Text.both("Ce qui devient périmé", "What goes stale"),
                impact.stale().stream().map(this::stale).toList());
        list(
                Text.both("Vérifications désormais rompues", "Checks that would now be broken"),
                impact.offKey().stream()
                        .map(noted -> around.say(noted.finding().message()))
                        .toList());
    }

    private void list(Text heading, List<String> lines) {
        around.out().println(around.say(heading) + " (" + lines.size() + ")");
        lines.forEach(line -> around.out().println("  " + line));
        around.out().println();
    }

    private String cell(CellChange cell, Impact impact) {
        return cell.microCredential() + " · " + label(cell.element(), impact) + around.say(Text.both("\u00a0: ", ": "))
                + verdict(cell.from()) + " → " + verdict(cell.to());
    }

    private String verdict(Fact<Verdict> verdict) {
        return verdict.map(each -> Marks.shape(each.kind()) + " " + around.say(Marks.word(each.kind())))
                .orElse("—");
    }

    private String needed(Impact.Needed needed, Impact impact) {
        String who = needed.circumstances().stream()
                .map(Circumstance::approver)
                .distinct()
                .collect(Collectors.joining(", "));
        String by = who.isEmpty()
                ? around.say(
                        Text.both("le cadre ne prévoit aucune circonstance", "the framework foresees no circumstance"))
                : around.say(Text.both("à demander à " + who, "to be asked of " + who));
        return needed.microCredential() + " · " + label(needed.element(), impact) + " (" + by + ")";
    }

    private String label(Code element, Impact impact) {
        ElementKind kind = Kinds.of(impact.change().to()).get(element);
        return kind.label().show(around.lang());
    }

    private String stale(Stale stale) {
        return around.say(
                switch (stale) {
                    case Stale.FrameworkDocuments(var code, var version) ->
                        Text.both(
                                "Documents du cadre " + code + " " + version,
                                "Documents of framework " + code + " " + version);
                    case Stale.Documents(var code) -> Text.both("Documents de " + code, "Documents of " + code);
                    case Stale.Packaged(var delivered) ->
                        Text.both("Paquet " + delivered.file(), "Package " + delivered.file());
                    case Stale.Endorsed(var endorsement) ->
                        Text.both("Approbation de " + endorsement.partner(), "Endorsement by " + endorsement.partner());
                    case Stale.Reviewed(var review) ->
                        Text.both("Examen de " + review.reviewer(), "Review by " + review.reviewer());
                    case Stale.Judged(var judgement) ->
                        Text.both(
                                "Jugement de " + judgement.by() + " sur " + judgement.microCredential(),
                                "Judgement by " + judgement.by() + " on " + judgement.microCredential());
                });
    }
}
