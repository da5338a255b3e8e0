package org.diapason.app.house;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules over source text: length, explanations, and the words of the lexicon. */
final class SourceRules {

    private static final int LONGEST_FILE = 300;

    /** A check says its own promise in both languages, so that it needs no row in the lexicon. */
    private static final String CHECKS = "core.harmony.checks";

    private SourceRules() {}

    static Inspection no_file_is_longer_than_a_reader_can_hold(List<SourceFile> sources) {
        return Inspection.of(
                sources,
                source -> Stream.of(source)
                        .filter(file -> file.lines().size() > LONGEST_FILE)
                        .map(file -> file.path() + " has " + file.lines().size() + " lines; the longest may have "
                                + LONGEST_FILE));
    }

    static Inspection every_public_type_explains_itself(List<SourceFile> core) {
        return Inspection.of(
                core,
                source -> source.explainsItself()
                        ? Stream.empty()
                        : source.publicType().map(name -> source.home() + "." + name + " has no Javadoc"));
    }

    static Inspection every_public_type_has_a_word(List<SourceFile> core, Set<String> lexicon) {
        return Inspection.of(
                core,
                source -> words(source)
                        .filter(word -> !lexicon.contains(word))
                        .map(word -> "LEXICON.md has no row for " + word));
    }

    static Inspection every_word_has_a_public_type(List<SourceFile> core, Set<String> lexicon) {
        Set<String> types = Set.copyOf(core.stream().flatMap(SourceRules::words).toList());
        return Inspection.of(
                lexicon,
                word -> types.contains(word)
                        ? Stream.empty()
                        : Stream.of("LEXICON.md has a row for " + word + ", which core has not"));
    }

    /** How the lexicon names the public type of a file: its room and its name. */
    private static Stream<String> words(SourceFile source) {
        String room = source.home().replaceFirst("^core\\.?", "").replaceFirst("\\..*", "");
        return source.home().equals(CHECKS)
                ? Stream.empty()
                : source.publicType().map(type -> room + " " + type);
    }
}
