package org.diapason.cli;

import java.util.List;
import org.diapason.core.base.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the product. */
public interface Command {

    /** In tune, or done. */
    int IN_TUNE = 0;

    /** Something that must hold does not. */
    int OFF_KEY = 1;

    /** The question or a file could not be read. */
    int CANNOT_READ = 2;

    /** The word by which it is called. */
    String name();

    /** What it does, in one sentence. */
    Text summary();

    /** Adds its options and parameters to the specification, in the reader's language. */
    void describe(CommandSpec spec, Surroundings around);

    /** Does it, and says how it went. */
    int run(ParseResult words, Surroundings around);

    /** Whether this is what happens when no command is named. */
    default boolean isUnasked() {
        return false;
    }

    /** Lines a reader can copy. */
    default List<String> examples() {
        return List.of();
    }
}
