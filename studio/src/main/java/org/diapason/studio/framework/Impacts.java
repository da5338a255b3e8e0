package org.diapason.studio.framework;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Circumstance;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.impact.CellChange;
import org.diapason.core.harmony.impact.Impact;
import org.diapason.core.harmony.impact.Stale;
import org.diapason.formats.html.Say;
import org.diapason.formats.html.VerdictLook;
import org.diapason.studio.shell.Opened;

/** Says what a change of the framework would cause. */
final class Impacts {

    private final ChangeWords words;
    private final Impact impact;
    private final Say say;

    private Impacts(Impact impact, Say say) {
        this.impact = impact;
        this.words = new ChangeWords(impact.change(), say);
        this.say = say;
    }

    /** What would happen if the series lay under this framework. */
    static ImpactView of(Opened opened, Framework next, Say say) {
        return new Impacts(Impact.of(opened.dossier(), next, opened.seen().today()), say).view();
    }

    private ImpactView view() {
        return new ImpactView(
                impact.change().changes().stream().map(words::of).toList(),
                impact.cells().stream().map(this::moved).toList(),
                impact.needed().stream().map(this::needed).toList(),
                impact.needless().stream()
                        .map(deviation -> deviation.microCredential() + " · " + words.label(deviation.element()))
                        .toList(),
                impact.stale().stream().map(this::stale).toList(),
                impact.offKey().stream()
                        .map(noted -> say.text(noted.finding().message()))
                        .toList());
    }

    private ImpactView.Moved moved(CellChange cell) {
        return new ImpactView.Moved(
                cell.microCredential().value(), words.label(cell.element()), look(cell.from()), look(cell.to()));
    }

    private static List<VerdictLook> look(Fact<Verdict> verdict) {
        return verdict.map(each -> List.of(VerdictLook.of(each.kind()))).orElse(List.of());
    }

    private String needed(Impact.Needed needed) {
        List<String> who = needed.circumstances().stream()
                .map(Circumstance::approver)
                .distinct()
                .toList();
        String by = who.isEmpty()
                ? say.in("le cadre ne prévoit aucune circonstance", "the framework foresees no circumstance")
                : say.in("à demander à ", "to be asked of ") + InWords.either(who, say.lang());
        return needed.microCredential() + " · " + words.label(needed.element()) + say.in(" : ", ": ") + by;
    }

    private String stale(Stale stale) {
        return switch (stale) {
            case Stale.FrameworkDocuments(var _, var version) ->
                say.in("Les documents du cadre, version ", "The documents of the framework, version ") + version;
            case Stale.Documents(var code) -> say.in("Les documents de ", "The documents of ") + code;
            case Stale.Packaged(var delivered) -> say.in("Le paquet ", "The package ") + delivered.file();
            case Stale.Endorsed(var endorsement) ->
                say.in("L'approbation de ", "The endorsement by ") + endorsement.partner();
            case Stale.Reviewed(var review) -> say.in("L'examen de ", "The review by ") + review.reviewer();
            case Stale.Judged(var judgement) ->
                say.in("Le jugement de ", "The judgement by ")
                        + judgement.by()
                        + say.in(" sur ", " on ")
                        + judgement.microCredential();
        };
    }
}
