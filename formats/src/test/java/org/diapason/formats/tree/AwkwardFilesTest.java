package org.diapason.formats.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AwkwardFilesTest {

    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ANCHOR            | 1 |  4 | ~a: &x 1\nb: 2~",
                "ANCHOR            | 2 |  4 | ~a: 1\nb: *x~",
                "ANCHOR            | 2 |  3 | ~a:\n  <<: {b: 1}~",
                "TAG               | 1 |  4 | ~a: !!str 1~",
                "TAG               | 1 |  4 | ~a: !new {b: 1}~",
                "DUPLICATE_KEY     | 3 |  1 | ~a: 1\nb: 2\na: 3~",
                "COMPLEX_KEY       | 1 |  1 | ~[a, b]: 1~",
                "EMPTY_KEY         | 1 |  1 | ~'': 1~",
                "SEVERAL_DOCUMENTS | 2 |  1 | ~a: 1\n---\nb: 2~",
                "TAB               | 2 |  1 | ~a:\n\tb: 1~",
                "SYNTAX            | 1 |  7 | ~a: one: two~",
                "SYNTAX            | 1 |  4 | ~a: 'one\nb: 2~",
                "SYNTAX            | 2 |  2 | ~a: [one\nb: 2]]~",
                "SYNTAX            | 1 |  4 | ~a: @one~",
                "CONTROL_CHARACTER | 2 |  5 | ~a: 1\nb: x\u0007y~",
                "CONTROL_CHARACTER | 1 |  4 | ~a: \"x\\ay\"~",
                "CONTROL_CHARACTER | 1 |  7 | ~{\"a\": \"\\u0000\"}~",
                "CONTROL_CHARACTER | 1 |  7 | ~{\"a\": \"\\ud800\"}~",
                "SYNTAX            | 1 |  8 | ~{\"a\":1,}~",
                "DUPLICATE_KEY     | 1 |  9 | ~{\"a\":1, \"a\":2}~",
                "SEVERAL_DOCUMENTS | 1 |  4 | ~{} {}~",
                "EMPTY_FILE        | 1 |  1 | ~# a comment\n~",
                "EMPTY_FILE        | 1 |  1 | ~ \n\n~",
                "EMPTY_FILE        | 1 |  1 | ~---\n~",
            })
    void tells_what_is_wrong_and_where(Fault fault, int line, int column, String text) {
        Trouble trouble = first(read(bytes(text)));

        assertEquals(
                fault + " " + line + ":" + column,
                trouble.fault() + " " + trouble.spot().line() + ":"
                        + trouble.spot().column());
    }

    @Test
    void names_the_encoding_and_the_byte() {
        assertEquals(
                Fault.NOT_UTF_8,
                first(read("a: b\n".getBytes(StandardCharsets.UTF_16))).fault());
        assertEquals(
                Fault.NOT_UTF_8,
                first(read("a: bcd\n".getBytes(StandardCharsets.UTF_16LE))).fault());
        Trouble windows = first(read("a: 1\nb: été\n".getBytes(Charset.forName("windows-1252"))));

        assertEquals(Fault.NOT_UTF_8, windows.fault());
        assertEquals(new Spot("file", 2, 4), windows.spot());
    }

    @Test
    void accepts_a_byte_order_mark_and_windows_line_ends() {
        Node expected = new TreeReader()
                .read("file", bytes("a: 1\nb: |\n  x\n  y\n"))
                .root()
                .orElseThrow();
        Node actual = new TreeReader()
                .read("file", bytes("\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\n"))
                .root()
                .orElseThrow();

        assertTrue(expected.says(actual));
    }

    @Test
    void reads_on_after_a_trouble_that_leaves_the_rest_readable() {
        Tree tree = read(bytes("a: &x 1\nb: *x\nb: 2\nc: !t 3\n"));

        assertEquals(
                List.of(Fault.ANCHOR, Fault.ANCHOR, Fault.DUPLICATE_KEY, Fault.TAG),
                tree.troubles().list().stream().map(Trouble::fault).toList());
        assertTrue(tree.root().isPresent());
    }

    static Stream<byte[]> bombs() {
        return Stream.of(
                bytes("[".repeat(MEGABYTE)),
                bytes("[\n".repeat(MEGABYTE / 2)),
                bytes("{\"a\":".repeat(MEGABYTE / 5)),
                bytes("{a: ".repeat(MEGABYTE / 4)),
                bytes("- ".repeat(MEGABYTE / 2)),
                bytes("a: " + "- ".repeat(MEGABYTE / 2)),
                bytes("? ".repeat(MEGABYTE / 2)),
                bytes("a: \"" + "x\n".repeat(MEGABYTE / 2)),
                bytes("&a ".repeat(MEGABYTE / 3)),
                bytes("!".repeat(MEGABYTE)),
                bytes("%".repeat(MEGABYTE)),
                bytes("%TAG ! a\n".repeat(MEGABYTE / 9)),
                bytes("a: |\n" + " ".repeat(MEGABYTE)),
                bytes("a: |\n" + "  \n".repeat(MEGABYTE / 3)),
                bytes("a: >\n" + "  x\n\n".repeat(MEGABYTE / 5)),
                bytes("#".repeat(MEGABYTE)),
                bytes("#\n".repeat(MEGABYTE / 2)),
                bytes("x".repeat(MEGABYTE)),
                bytes("x ".repeat(MEGABYTE / 2)),
                bytes("x\n".repeat(MEGABYTE / 2)),
                bytes("a: " + "9".repeat(MEGABYTE)),
                bytes("{\"a\": " + "9".repeat(MEGABYTE) + "}"),
                bytes("a: '" + "''".repeat(MEGABYTE / 2)),
                bytes("---\n".repeat(MEGABYTE / 4)),
                bytes("a:\n".repeat(MEGABYTE / 3)),
                new byte[MEGABYTE]);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void answers_a_bomb_with_troubles_and_at_once(byte[] bomb) {
        Tree tree = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(bomb));

        assertTrue(tree.troubles().list().size() <= Troubles.MOST + 1);
    }

    @Test
    void does_not_expand_a_billion_laughs() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)));
        }

        assertEquals(Fault.ANCHOR, first(read(bytes(laughs.toString()))).fault());
    }

    @Test
    void refuses_a_file_that_is_too_large_by_its_length_alone() {
        assertEquals(Fault.TOO_LARGE, first(read(new byte[100 * MEGABYTE])).fault());
    }

    private static Tree read(byte[] bytes) {
        return new TreeReader().read("file", bytes);
    }

    private static Trouble first(Tree tree) {
        assertFalse(tree.troubles().isEmpty());
        return tree.troubles().list().getFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
