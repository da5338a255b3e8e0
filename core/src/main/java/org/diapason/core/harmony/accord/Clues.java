package org.diapason.core.harmony.accord;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.pathway.Assumption;
import org.diapason.core.pathway.Approach;

/** Each clue to an approach, with what it speaks for and its words. */
final class Clues {

    private static final Set<Approach> NONE = EnumSet.noneOf(Approach.class);

    private Clues() {}

    static Clue roles(List<Code> core, List<Code> extras) {
        List<Code> all =
                java.util.stream.Stream.concat(core.stream(), extras.stream()).toList();
        return new Clue(
                Clue.Kind.ROLES,
                Set.of(Approach.HYBRID),
                EnumSet.of(Approach.PROGRESSIVE, Approach.MODULAR),
                all,
                Text.both(
                        list(core, Lang.FR) + " sont au cœur du parcours, et " + extras.size()
                                + (extras.size() > 1 ? " autres s'y ajoutent" : " autre s'y ajoute"),
                        list(core, Lang.EN) + " are core, and " + extras.size()
                                + (extras.size() > 1 ? " others are extras" : " other is an extra")));
    }

    static Clue rolesUntold(List<Code> silent) {
        return new Clue(
                Clue.Kind.ROLES_UNTOLD,
                NONE,
                Set.of(Approach.HYBRID),
                silent,
                Text.both(
                        "le rôle de " + list(silent, Lang.FR) + " n'est pas énoncé",
                        "nobody states the role of " + list(silent, Lang.EN)));
    }

    static Clue sideBySide(List<Code> core) {
        return new Clue(
                Clue.Kind.SIDE_BY_SIDE,
                NONE,
                EnumSet.of(Approach.PROGRESSIVE, Approach.HYBRID),
                core,
                Text.both(
                        list(core, Lang.FR) + " peuvent se suivre dans n'importe quel ordre",
                        list(core, Lang.EN) + " may be taken in any order"));
    }

    static Clue chain(List<Code> line, boolean all) {
        Set<Approach> speaksFor = EnumSet.of(all ? Approach.PROGRESSIVE : Approach.HYBRID);
        return new Clue(
                Clue.Kind.CHAIN,
                speaksFor,
                Set.of(Approach.MODULAR),
                line,
                Text.both(
                        "les préalables mettent " + list(line, Lang.FR) + " à la suite",
                        "prerequisites put " + list(line, Lang.EN) + " one after the other"));
    }

    static Clue order(List<Code> order, boolean all) {
        return new Clue(
                Clue.Kind.ORDER,
                EnumSet.of(all ? Approach.PROGRESSIVE : Approach.HYBRID),
                Set.of(Approach.MODULAR),
                order,
                Text.both("l'ordre énoncé est " + list(order, Lang.FR), "the stated order is " + list(order, Lang.EN)));
    }

    static Clue nothingRequired(List<Code> told) {
        return new Clue(
                Clue.Kind.NOTHING_REQUIRED,
                Set.of(Approach.MODULAR),
                Set.of(Approach.PROGRESSIVE),
                told,
                told.size() == 1
                        ? Text.both(
                                told.getFirst() + " n'exige aucun autre micro-titre",
                                told.getFirst() + " requires no other micro-credential")
                        : Text.both(
                                "aucun des " + told.size() + " n'exige un autre micro-titre",
                                "none of the " + told.size() + " requires another micro-credential"));
    }

    static Clue someRequired(List<Code> requiring) {
        return new Clue(
                Clue.Kind.SOME_REQUIRED,
                EnumSet.of(Approach.PROGRESSIVE, Approach.HYBRID),
                Set.of(Approach.MODULAR),
                requiring,
                Text.both(
                        list(requiring, Lang.FR) + (requiring.size() > 1 ? " exigent" : " exige")
                                + " un autre micro-titre",
                        list(requiring, Lang.EN) + (requiring.size() > 1 ? " require" : " requires")
                                + " another micro-credential"));
    }

    static Clue requiresUntold(List<Code> silent) {
        return new Clue(
                Clue.Kind.REQUIRES_UNTOLD,
                NONE,
                EnumSet.allOf(Approach.class),
                silent,
                Text.both(
                        "on ne dit pas ce qu'exigent " + list(silent, Lang.FR),
                        "nobody states what " + list(silent, Lang.EN)
                                + (silent.size() > 1 ? " require" : " requires")));
    }

    static Clue capstone(Code milestone) {
        return new Clue(
                Clue.Kind.CAPSTONE,
                Set.of(Approach.MODULAR),
                NONE,
                List.of(milestone),
                Text.both(
                        "plusieurs micro-titres donnent ensemble " + milestone,
                        "several of them together earn " + milestone));
    }

    static Clue assumed(Assumption assumption) {
        Code mc = assumption.microCredential();
        return new Clue(
                Clue.Kind.ASSUMED,
                EnumSet.of(Approach.PROGRESSIVE, Approach.HYBRID),
                Set.of(Approach.MODULAR),
                List.of(mc),
                Text.both(
                        mc + " compte sur " + assumption.competency() + ", que n'enseigne que "
                                + InWords.either(names(assumption.taughtIn()), Lang.FR),
                        mc + " counts on " + assumption.competency() + ", which only "
                                + InWords.either(names(assumption.taughtIn()), Lang.EN) + " teaches"));
    }

    /** What an approach is called. */
    static String name(Approach approach, Lang lang) {
        boolean french = lang.equals(Lang.FR);
        return switch (approach) {
            case PROGRESSIVE -> french ? "Approche progressive" : "Progressive";
            case MODULAR -> french ? "Approche modulaire" : "Modular";
            case HYBRID -> french ? "Approche hybride" : "Hybrid";
        };
    }

    static String joined(List<Clue> clues, Lang lang) {
        String separator = lang.equals(Lang.FR) ? "\u00a0; " : "; ";
        return clues.stream().map(clue -> clue.words().show(lang)).collect(Collectors.joining(separator));
    }

    private static String list(List<Code> codes, Lang lang) {
        return InWords.list(names(codes), lang);
    }

    private static List<String> names(List<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }
}
