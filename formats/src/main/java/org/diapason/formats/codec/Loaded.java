package org.diapason.formats.codec;

import java.util.List;
import java.util.Optional;
import org.diapason.formats.tree.Trouble;

/**
 * What came of a file.
 *
 * @param value the value, absent when a trouble kept it from being built
 * @param troubles everything that is wrong with the file, in its order; a file with any of them has not been read
 * @param sources the line and column of each place
 * @param codes what the file declares and refers to
 */
public record Loaded<T>(Optional<T> value, List<Trouble> troubles, SourceMap sources, CodeBook codes) {

    /** Whether the file was read without any trouble. */
    public boolean isClean() {
        return troubles.isEmpty() && value.isPresent();
    }
}
