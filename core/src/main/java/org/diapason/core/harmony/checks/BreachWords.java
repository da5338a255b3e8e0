package org.diapason.core.harmony.checks;

import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.pathway.Breach;

/** What does not fit an approach, and how to mend it, in words. */
final class BreachWords {

    private BreachWords() {}

    static Text message(Breach breach) {
        return switch (breach) {
            case Breach.ApproachUntold ignored ->
                Text.both("L'approche de la série n'est pas énoncée.", "Nobody stated the approach of the series.");
            case Breach.RoleUntold(var mc) ->
                Text.both(
                        "On ne dit pas si " + mc + " est au cœur du parcours ou d'appoint.",
                        "Nobody said whether " + mc + " belongs to the core or is an extra.");
            case Breach.LineUntold(var codes) ->
                Text.both(
                        "On ne dit pas dans quel ordre viennent " + InCredential.named(codes, Lang.FR) + ".",
                        "Nobody said in which order " + InCredential.named(codes, Lang.EN) + " come.");
            case Breach.SideBySide(var codes) ->
                Text.both(
                        InCredential.named(codes, Lang.FR) + " peuvent se suivre dans n'importe quel ordre.",
                        InCredential.named(codes, Lang.EN) + " may be taken in any order.");
            case Breach.AgainstTheOrder(var mc, var required) ->
                Text.both(
                        mc + " exige " + required + ", que l'ordre énoncé place après lui.",
                        mc + " requires " + required + ", which the stated order puts after it.");
            case Breach.Requires(var mc, var required) ->
                Text.both(
                        mc + " exige " + required + ", alors que la série est modulaire.",
                        mc + " requires " + required + ", in a modular series.");
            case Breach.NeedsAnExtra(var mc, var extra) ->
                Text.both(
                        mc + " exige " + extra + ", un micro-titre d'appoint.",
                        mc + " requires " + extra + ", an extra.");
            case Breach.NoCore ignored ->
                Text.both("La série hybride n'a pas de cœur.", "The hybrid series has no core.");
        };
    }

    static Text mend(Breach breach) {
        return switch (breach) {
            case Breach.ApproachUntold ignored ->
                Text.both("Choisissez une approche et dites pourquoi.", "Choose an approach and say why.");
            case Breach.RoleUntold ignored -> role();
            case Breach.NoCore ignored -> role();
            case Breach.LineUntold ignored -> line();
            case Breach.SideBySide ignored -> line();
            case Breach.AgainstTheOrder ignored ->
                Text.both(
                        "Inversez l'ordre, ou retirez ce préalable.",
                        "Turn the order round, or remove this prerequisite.");
            case Breach.Requires ignored ->
                Text.both(
                        "Recommandez-le sans l'exiger, ou choisissez une approche progressive ou hybride.",
                        "Recommend it without requiring it, or choose a progressive or hybrid approach.");
            case Breach.NeedsAnExtra ignored ->
                Text.both(
                        "N'exigez que des micro-titres du cœur, ou faites entrer celui-ci dans le cœur.",
                        "Require only micro-credentials of the core, or make this one part of it.");
        };
    }

    private static Text role() {
        return Text.both("Dites de chacun s'il est du cœur ou d'appoint.", "Say of each whether it is core or extra.");
    }

    private static Text line() {
        return Text.both(
                "Exigez de chacun celui qui le précède, ou énoncez l'ordre du parcours.",
                "Let each require the one before it, or state the order of the pathway.");
    }
}
