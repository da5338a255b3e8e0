package org.diapason.formats.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritersTest {

    private static final int TREES = 4000;

    @Test
    void yaml_reads_back_as_the_same_tree() {
        RandomTrees trees = new RandomTrees(1);
        for (int i = 0; i < TREES; i++) {
            Node tree = trees.mapping(4);
            assertReadsBack(tree, "file.yaml", YamlWriter.write(tree, "a comment\n\nof lines"));
        }
    }

    @Test
    void json_reads_back_as_the_same_tree() {
        RandomTrees trees = new RandomTrees(2);
        for (int i = 0; i < TREES; i++) {
            Node tree = trees.mapping(4);
            assertReadsBack(tree, "file.json", JsonWriter.write(tree));
        }
    }

    @Test
    void writes_yaml_that_people_read() {
        String yaml = """
                # Ma série
                code: '007'
                title: L'hiver, en bref
                hours: 3-5
                answer: 'no'
                quote: "l'été : chaud"
                note: |-
                  Un.
                  Deux.
                long: >-
                  This sentence is longer than a line of a hundred columns can be, and therefore it is folded at one
                  of its spaces.

                modules:
                  - code: A
                    outcomes: [A-1, A-2]
                    empty: []
                    activities:
                      - code: X
                      - code: Z

                  - code: B
                    outcomes:
                      - one of them
                      - another: {}
                """;
        Node tree = read("file.yaml", yaml).root().orElseThrow();

        assertEquals(yaml, YamlWriter.write(tree, "Ma série"));
    }

    @Test
    void writes_digits_that_json_does_not_know_as_words() {
        assertEquals(
                "[\n  \"007\",\n  \"+5\",\n  \".5\",\n  \"5.\",\n  1.10,\n  -0.5e3\n]\n",
                JsonWriter.write(Node.sequence(List.of("007", "+5", ".5", "5.", "1.10", "-0.5e3").stream()
                        .map(Node::number)
                        .toList())));
    }

    private static void assertReadsBack(Node tree, String name, String text) {
        Tree back = read(name, text);
        assertEquals(List.of(), back.troubles().list(), text);
        assertTrue(tree.says(back.root().orElseThrow()), text);
        assertEquals(text, name.endsWith("json") ? JsonWriter.write(back.root().get()) : text);
    }

    private static Tree read(String name, String text) {
        return new TreeReader().read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
