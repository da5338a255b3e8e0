package org.diapason.formats.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diapason.formats.intake.LengthToken.Kind;

/** The words by which people write durations, in French and in English, each a line of one file. */
final class LengthWords {

    /** The most words of one expression. */
    static final int LONGEST = 4;

    private static final Map<String, LengthToken> WORDS = read();

    private LengthWords() {}

    /** What these words mean together. */
    static Optional<LengthToken> find(List<String> words) {
        return Optional.ofNullable(WORDS.get(String.join(" ", words)));
    }

    private static Map<String, LengthToken> read() {
        try (InputStream in = LengthWords.class.getResourceAsStream("durations.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The file durations.tsv is not in the jar");
            }
            Map<String, LengthToken> words = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.charAt(0) != '#') {
                    String[] row = line.split("\t", -1);
                    words.put(row[0], token(row[0], Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]));
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LengthToken token(String words, Kind kind, String value) {
        boolean named = kind == Kind.UNIT || kind == Kind.RATE;
        return new LengthToken(kind, named ? 0 : Double.parseDouble(value), named ? value : "", words);
    }
}
