package org.diapason.studio.toolkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far the making of a series' files is, as it is marked beside the series, so that every node can tell.
 *
 * @param at when it was last marked
 * @param done how many files have been made
 * @param total of how many
 * @param now the file that is being made; empty at the end
 * @param failed the files that could not be made
 */
public record Progress(Instant at, int done, int total, String now, List<String> failed) {

    /** Nothing is heard for so long only when whoever made it has gone away. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(90);

    private static final String BETWEEN = "\n";

    public Progress {
        failed = List.copyOf(failed);
    }

    /** Whether files are being made at this moment. */
    boolean runs(Instant moment) {
        return !isOver() && at.plus(LONGEST_SILENCE).isAfter(moment);
    }

    /** Whether it came to its end, well or not. */
    boolean isOver() {
        return now.isEmpty();
    }

    String mark() {
        return String.join(BETWEEN, at.toString(), "" + done, "" + total, now, String.join("\t", failed));
    }

    /** What such a mark says; nothing when there is none. */
    static Optional<Progress> read(String mark) {
        String[] parts = mark.split(BETWEEN, -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        return Optional.of(new Progress(
                Instant.parse(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                parts[3],
                Arrays.stream(parts[4].split("\t", -1))
                        .filter(name -> !name.isEmpty())
                        .toList()));
    }
}
