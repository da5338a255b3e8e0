package org.diapason.app.serve;

import java.util.List;
import java.util.Optional;
import org.diapason.cli.Command;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.store.postgres.Database;
import org.diapason.store.shelf.Audit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Goes through the record of every organisation, and names the first row that is not as it was written. */
public final class AuditCommand implements Command {

    private static final String VERIFY = "verify";

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Parcourt le registre de chaque organisation et nomme la première ligne qui n'est plus comme on l'a écrite.",
                "Goes through the record of every organisation and names the first row that is not as it was written.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        SiteOptions.describe(spec, around);
        spec.addPositional(PositionalParamSpec.builder()
                .arity("1")
                .paramLabel(VERIFY)
                .type(String.class)
                .build());
    }

    @Override
    public int run(ParseResult words, Surroundings around) {
        if (!VERIFY.equals(words.matchedPositionalValue(0, ""))) {
            around.err()
                    .println(around.say(Text.both(
                            "On ne peut que vérifier\u00a0: diapason audit verify.",
                            "All that can be done is: diapason audit verify.")));
            return CANNOT_READ;
        }
        try (Ground ground = Ground.open(new SiteOptions(words, around).site())) {
            return verify(ground.database(), around);
        } catch (CannotStart reason) {
            around.err().println(around.say(reason.why()));
            return CANNOT_READ;
        }
    }

    /** One line for each organisation: how many rows hold, or which does not and why. */
    static int verify(Database database, Surroundings around) {
        Audit audit = new Audit(database);
        int outcome = IN_TUNE;
        for (Audit.Keeper keeper : audit.keepers()) {
            Optional<Audit.Fault> fault = audit.verify(keeper.organisation());
            around.out()
                    .println(keeper.name() + " (" + keeper.organisation() + "): "
                            + around.say(said(fault, audit, keeper)));
            outcome = fault.isPresent() ? OFF_KEY : outcome;
        }
        return outcome;
    }

    private static Text said(Optional<Audit.Fault> fault, Audit audit, Audit.Keeper keeper) {
        long rows = audit.rows(keeper.organisation());
        return fault.map(found -> Text.both(
                        "ligne " + found.sequence() + " sur " + rows + "\u00a0: "
                                + found.words().show(Lang.FR),
                        "row " + found.sequence() + " of " + rows + ": "
                                + found.words().show(Lang.EN)))
                .orElseGet(
                        () -> Text.both(rows + " lignes, toutes intactes.", rows + " rows, all as they were written."));
    }

    @Override
    public List<String> examples() {
        return List.of("./diapason audit verify --data /var/lib/diapason");
    }
}
