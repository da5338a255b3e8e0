package org.diapason.cli.framework;

import java.util.List;
import org.diapason.cli.Command;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.core.framework.DescriptorProfile;
import org.diapason.core.framework.Profiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the descriptor profiles, each with its source. */
public final class ProfilesCommand implements Command {

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Montre les profils de description et ce que chacun demande.",
                "Shows the descriptor profiles and what each asks for.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {}

    @Override
    public int run(ParseResult words, Surroundings around) {
        for (DescriptorProfile profile : Profiles.builtIn()) {
            around.out().println(profile.code() + "  " + around.say(profile.name()));
            for (Obligation obligation : Obligation.values()) {
                List<String> items = profile.items().stream()
                        .filter(item -> item.obligation() == obligation)
                        .map(item -> item.descriptor().value())
                        .toList();
                if (!items.isEmpty()) {
                    around.out()
                            .println("    " + around.say(heading(obligation)) + around.say(Text.both("\u00a0: ", ": "))
                                    + String.join(", ", items));
                }
            }
            around.out().println("    " + around.cite(profile.source()));
        }
        return IN_TUNE;
    }

    private static Text heading(Obligation obligation) {
        return switch (obligation) {
            case MUST -> Text.both("obligatoire", "mandatory");
            case SHOULD -> Text.both("recommandé", "recommended");
            case MAY -> Text.both("facultatif", "optional");
        };
    }

    @Override
    public List<String> examples() {
        return List.of("./diapason check --profile eu-2022 examples/boulangerie");
    }
}
