package org.diapason.cli.framework;

import org.diapason.cli.Command;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Family;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the elements that a framework can decide about. */
public final class ElementsCommand implements Command {

    @Override
    public String name() {
        return "elements";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Montre les éléments dont un cadre de travail peut décider.",
                "Shows the elements that a framework can decide about.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {}

    @Override
    public int run(ParseResult words, Surroundings around) {
        for (Family family : Elements.families()) {
            around.out().println(family.step() + "  " + around.say(family.label()));
            for (ElementKind kind : Elements.builtIn()) {
                if (kind.family().equals(family.code())) {
                    around.out().println("    " + kind.code() + "  " + around.say(kind.label()));
                    around.out().println("        " + around.say(kind.question()));
                }
            }
        }
        around.out().println();
        around.out()
                .println(around.say(Text.both(
                        "Source\u00a0: eCampusOntario, Concevoir une série de micro-titres de compétences\u00a0: un cadre de travail pratique (avril 2026), étape 3.\n"
                                + "Un établissement ajoute les siens sous «\u00a0kinds\u00a0» dans son cadre.",
                        "Source: eCampusOntario, practical framework for designing a series of micro-credentials (April 2026), step 3.\n"
                                + "An institution adds its own under “kinds” in its framework.")));
        return IN_TUNE;
    }
}
