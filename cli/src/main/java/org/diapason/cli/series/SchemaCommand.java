package org.diapason.cli.series;

import org.diapason.cli.Command;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import org.diapason.formats.seriesfile.SeriesFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the JSON Schema of a series file, which editors use to complete and to check. */
public final class SchemaCommand implements Command {

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Écrit le schéma JSON d'un fichier de série, pour les éditeurs.",
                "Prints the JSON Schema of a series file, for editors.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {}

    @Override
    public int run(ParseResult words, Surroundings around) {
        around.out().print(SeriesFiles.schema());
        return IN_TUNE;
    }
}
