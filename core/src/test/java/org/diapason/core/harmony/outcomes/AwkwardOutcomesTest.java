package org.diapason.core.harmony.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwkwardOutcomesTest {

    private static final int SENTENCES = 20_000;
    private static final int HUGE = 100_000;
    private static final List<String> PIECES = List.of(
            "explain",
            "expliquer",
            "être",
            "capable",
            "de",
            "d'",
            "d’",
            "et",
            "ou",
            "où",
            "and",
            "or",
            "/",
            ",",
            ";",
            ".",
            ":",
            "(",
            ")",
            "[",
            "\n",
            "\n- ",
            "\t",
            " ",
            " ",
            " ",
            "to",
            "be",
            "able",
            "will",
            "use",
            "design",
            "of",
            "the",
            "plan",
            "à",
            "la",
            "fin",
            "du",
            "module",
            "vous",
            "se",
            "s'",
            "familiarisera",
            "mettra",
            "en",
            "œuvre",
            "ŒUVRE",
            "É",
            "évaluer",
            "follow",
            "up",
            "comment",
            "how",
            "that",
            "carefully",
            "bien",
            "les",
            "savoir",
            "pouvoir",
            "students",
            "apprenant(e)s",
            "apprenant·e·s",
            "1.",
            "RA2",
            "a)",
            "🙂",
            "\u0000",
            "\u202E",
            "\u0301",
            "\u00AD",
            "\u00A0",
            "«",
            "»",
            "…",
            "–",
            "مرحبا",
            "数学",
            "\uD800",
            "co-create",
            "-",
            "understand",
            "comprendre",
            "gamify",
            "organising",
            "12",
            "&",
            "!",
            "?",
            "'");

    private final OutcomeLinter linter = OutcomeLinter.bloom();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "...",
                "!?;:,",
                "—",
                "()",
                "(",
                "[(",
                "«»",
                "🙂",
                "🙂🙃",
                "\u0000",
                "\u0007\u001B[31m",
                "\u202E\u202D",
                "1.",
                "2.1",
                "LO1",
                "a)",
                "-",
                "--",
                "'",
                "’’",
                "\uFEFF",
                "\uD83D",
                "\uDE42",
                "مرحبا بالعالم",
                "שלום עולם",
                "学ぶ",
                "\n\n\n",
                "et",
                "and",
                "de",
                "to",
                "be able to",
                "être capable de",
                "se",
                "vous",
                "\u0301\u0301"
            })
    void finds_no_verb_where_there_is_none(String statement) {
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            assertEquals(Glance.NO_VERB, linter.quick(statement, lang));
            assertEquals(Glance.NO_VERB, linter.read(statement, lang).glance());
        }
        assertTrue(linter.lint(Text.both(statement, statement)).size() >= 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "explain ",
                "explain, ",
                "and ",
                "(",
                "(a ",
                "[(",
                "be able to ",
                "to ",
                "é",
                "œ",
                "🙂",
                "\u0301",
                "\u0000",
                ".",
                ". ",
                "\n",
                "-",
                "et d'",
                "by the end, ",
                "students ",
                "1. ",
                "plan/",
                "mettre en ",
                "s'",
                "carefully "
            })
    void reads_a_hundred_kilobytes_at_once(String piece) {
        String huge = piece.repeat(HUGE / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (Lang lang : List.of(Lang.FR, Lang.EN)) {
                assertEquals(linter.read(huge, lang).glance(), linter.quick(huge, lang));
            }
            linter.lint(Text.both(huge, "explain " + huge)).forEach(remark -> {
                assertTrue(remark.message().show(Lang.FR).length() < HUGE / 2);
            });
        });
    }

    @Test
    void nothing_throws_or_loops_and_the_short_answer_is_the_long_one() {
        Random random = new Random(20261123);
        for (int i = 0; i < SENTENCES; i++) {
            String statement = sentence(random);
            for (Lang lang : List.of(Lang.FR, Lang.EN)) {
                Reading reading = linter.read(statement, lang);
                assertEquals(reading.glance(), linter.quick(statement, lang), () -> lang + ": " + statement);
                assertEquals(reading.verbs().size() > 1, reading.glance().several(), statement);
                for (Reading.Verb verb : reading.verbs()) {
                    assertEquals(verb.written(), statement.substring(verb.from(), verb.to()));
                }
            }
            linter.lint(Text.both(statement, statement));
        }
    }

    @Test
    void any_characters_whatever_are_survived() {
        Random random = new Random(7);
        for (int i = 0; i < SENTENCES; i++) {
            StringBuilder noise = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                noise.append((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
            }
            String statement = noise.toString();
            assertEquals(linter.read(statement, Lang.FR).glance(), linter.quick(statement, Lang.FR));
        }
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int words = random.nextInt(14); words > 0; words--) {
            sentence.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return sentence.toString();
    }
}
