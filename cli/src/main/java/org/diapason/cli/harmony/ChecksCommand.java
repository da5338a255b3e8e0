package org.diapason.cli.harmony;

import org.diapason.cli.Command;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.checks.Checks;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the checks, each with its source. */
public final class ChecksCommand implements Command {

    @Override
    public String name() {
        return "checks";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Montre toutes les vérifications et d'où elles viennent.",
                "Shows all checks and where they come from.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {}

    @Override
    public int run(ParseResult words, Surroundings around) {
        for (Check check : Checks.all()) {
            around.out()
                    .println(check.id() + "  [" + around.say(word(check.usual()))
                            + (check.protectsLearner()
                                    ? around.say(Text.both(", protège l'apprenant", ", protects the learner"))
                                    : "")
                            + "]");
            around.out().println("    " + around.say(check.promise()));
            around.out().println("    " + around.cite(check.source()));
        }
        around.out().println();
        around.out()
                .println(around.say(Text.both(
                        Checks.all().size() + " vérifications, édition " + Checks.EDITION
                                + ". Pour en savoir plus\u00a0: diapason explain "
                                + Checks.all().getFirst().id(),
                        Checks.all().size() + " checks, edition " + Checks.EDITION + ". To know more: diapason explain "
                                + Checks.all().getFirst().id())));
        return IN_TUNE;
    }

    static Text word(Obligation obligation) {
        return switch (obligation) {
            case MUST -> Text.both("doit", "must");
            case SHOULD -> Text.both("devrait", "should");
            case MAY -> Text.both("peut", "may");
        };
    }
}
