package org.diapason.studio.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.pathway.Approach;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Opened;

/** The three approaches, each with what would break if the series took it: the checks themselves say so. */
final class Approaches {

    private static final List<Check> ASKED = Stream.of(
                    "path-never-loops", "path-follows-the-approach", "nothing-is-assumed-in-silence")
            .map(Code::of)
            .flatMap(id -> Checks.find(id).stream())
            .toList();

    private static final Place APPROACH = Place.TOP.field("pathway").field("approach");

    private final Opened opened;
    private final Say say;

    Approaches(Opened opened, Say say) {
        this.opened = opened;
        this.say = say;
    }

    List<PathView.Choice> list() {
        Node tree = opened.tree();
        List<PathView.Choice> choices = new ArrayList<>();
        for (Approach approach : Approach.values()) {
            boolean chosen = opened.series().pathway().approach().is(approach::equals);
            Node switched = Edits.put(tree, APPROACH, Node.string(PathwayPage.word(approach)));
            List<Said> breaks = switch (Edits.dossier(switched)) {
                case Edited.Made(Dossier dossier) -> breaks(dossier);
                case Edited.Refused(var _) -> List.of();
            };
            choices.add(
                    new PathView.Choice(PathwayPage.word(approach), name(approach), meaning(approach), chosen, breaks));
        }
        return choices;
    }

    private List<Said> breaks(Dossier dossier) {
        Case seen = Case.of(dossier, opened.seen().today());
        List<Said> breaks = new ArrayList<>();
        ASKED.forEach(check -> check.examine(seen, finding -> breaks.add(say.text(finding.message()))));
        return breaks;
    }

    private String name(Approach approach) {
        return switch (approach) {
            case PROGRESSIVE -> say.in("Progressive", "Progressive");
            case MODULAR -> say.in("Modulaire", "Modular");
            case HYBRID -> say.in("Hybride", "Hybrid");
        };
    }

    private String meaning(Approach approach) {
        return switch (approach) {
            case PROGRESSIVE ->
                say.in(
                        "Chaque micro-titre s'appuie sur le précédent.",
                        "Each micro-credential builds on the one before.");
            case MODULAR ->
                say.in(
                        "Chaque micro-titre tient seul, dans n'importe quel ordre.",
                        "Each micro-credential stands alone, in any order.");
            case HYBRID ->
                say.in("Un tronc commun, et des compléments qui l'entourent.", "A core, and extras around it.");
        };
    }
}
