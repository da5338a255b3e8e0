package org.diapason.studio.accord;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/**
 * Files that somebody sent, and what becomes of them.
 *
 * @param series the series into which they go; silent when they begin one
 * @param name what a new series is to be called; silent when the files may say so
 * @param lang the language to suppose where a file does not say its own
 * @param files what was sent
 * @param columns what the columns of spreadsheets mean, as a person corrected it
 * @param stage how far it has come
 */
record Import(Fact<Id> series, Fact<String> name, Lang lang, List<Sent> files, Fact<String> columns, Stage stage) {

    /** After so long without a sign of life a reading has been cut off. */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    Import {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param parcel where its bytes are kept
     * @param name the name it was sent under
     * @param bytes how many they are
     */
    record Sent(Id parcel, String name, long bytes) {}

    /** How far it has come. */
    sealed interface Stage {}

    /**
     * It is being read.
     *
     * @param sign when the reading last gave a sign of life
     * @param at what is being read; silent while it waits for its turn
     * @param done how much of it
     * @param total of how much; 0 while nobody knows
     */
    record Reading(Instant sign, Fact<String> at, long done, long total) implements Stage {

        /** The same as a mark on the import. */
        String mark() {
            return sign + " " + done + " " + total + " " + at.orElse("");
        }

        /** What a mark says; this when it says nothing. */
        Reading marked(String mark) {
            String[] parts = mark.split(" ", 4);
            return parts.length < 4
                    ? this
                    : new Reading(
                            Instant.parse(parts[0]),
                            parts[3].isEmpty() ? Fact.silent() : Fact.of(parts[3]),
                            Long.parseLong(parts[1]),
                            Long.parseLong(parts[2]));
        }
    }

    /** It is read, and waits for a person. */
    record Read(Arrived arrived) implements Stage {}

    /** It could not be read, for this reason. */
    record Failed(Text reason, Fact<Text> mend) implements Stage {}

    /** It went into this series. */
    record Accepted(Id series) implements Stage {}

    /** Somebody set it aside. */
    record Dropped() implements Stage {}

    Import at(Stage next) {
        return new Import(series, name, lang, files, columns, next);
    }

    /** The same, as far as its reader has marked it. */
    Import marked(String mark) {
        return stage instanceof Reading reading ? at(reading.marked(mark)) : this;
    }

    Import with(String corrected) {
        return new Import(series, name, lang, files, Fact.of(corrected), stage);
    }

    /** Whether it is read now, or was when its reader went away. */
    boolean isReading() {
        return stage instanceof Reading;
    }

    /** Whether its reader has gone away. */
    boolean isInterrupted(Instant now) {
        return stage instanceof Reading reading && reading.sign().plus(SILENCE).isBefore(now);
    }

    /** What it is called in a list. */
    Text title() {
        String first = files.isEmpty() ? "" : files.getFirst().name();
        int more = files.size() - 1;
        return more < 1
                ? Text.both(first.isEmpty() ? "Fichiers" : first, first.isEmpty() ? "Files" : first)
                : Text.both(
                        first + " et " + more + (more == 1 ? " autre" : " autres"), first + " and " + more + " more");
    }
}
