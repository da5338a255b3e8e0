package org.diapason.formats.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.junit.jupiter.api.Test;

class YamlRewriteTest {

    private static final int TREES = 2000;

    private static final String BEFORE = """
            # La série.
            title: Pain   # the word that people search
            code: 'P'

            # Who learns.
            audiences: [a, b]
            hours: {low: 3, high: 5} # with the reading

            modules:
              # Comes first.
              - code: A
                title: One # to be reworded
                # Twice a week.
                live: 2

              # Comes last.
              - code: B
                title: Two
                topics:
                  - flour # white
                  - water
            # The end.
            """;

    @Test
    void what_changes_is_written_anew_and_all_else_keeps_its_comments() {
        Node after = read("""
                title: Pain
                code: Q
                audiences: [a, b]
                hours: {low: 3, high: 6}
                modules:
                  - code: A
                    title: Une
                    live: 2
                    weeks: 4
                  - code: C
                  - code: B
                    title: Two
                    topics: [flour, salt]
                note: new
                """);

        assertEquals("""
                # La série.
                title: Pain   # the word that people search
                code: Q

                # Who learns.
                audiences: [a, b]
                hours:
                  low: 3
                  high: 6

                modules:
                  # Comes first.
                  - code: A
                    title: Une # to be reworded
                    # Twice a week.
                    live: 2
                    weeks: 4
                  - code: C

                  # Comes last.
                  - code: B
                    title: Two
                    topics:
                      - flour # white
                      - salt
                note: new
                # The end.
                """, YamlRewrite.of(BEFORE, after));
    }

    @Test
    void a_file_that_says_it_already_is_left_as_it_is() {
        assertEquals(BEFORE, YamlRewrite.of(BEFORE, read(BEFORE)));
    }

    @Test
    void whatever_is_written_anew_says_what_it_has_to_and_what_stays_keeps_its_comment() {
        RandomTrees trees = new RandomTrees(3);
        Random random = new Random(4);
        int kept = 0;
        for (int i = 0; i < TREES; i++) {
            Mapping before = (Mapping) trees.mapping(4);
            Mapping after = edited(before, trees, random);
            String text = YamlRewrite.of(commented(YamlWriter.write(before)), after);
            assertTrue(read(text).says(after), text);
            for (int at = 0; at < before.entries().size(); at++) {
                if (after.entries().contains(before.entries().get(at))) {
                    assertTrue(text.contains("# comment " + at + "\n"), text);
                    kept++;
                }
            }
        }
        assertTrue(kept > TREES, kept + " entries stayed");
    }

    /** Some entries gone, some with another value, some new, in the order in which they stood. */
    private static Mapping edited(Mapping before, RandomTrees trees, Random random) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : before.entries()) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> entries.add(Node.entry(entry.key(), trees.mapping(3)));
                default -> entries.add(entry);
            }
        }
        if (random.nextBoolean()) {
            entries.add(Node.entry("one that was not there", trees.mapping(2)));
        }
        return Node.mapping(entries);
    }

    private static String commented(String yaml) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (String line : yaml.split("(?<=\n)")) {
            if (!line.isBlank() && line.charAt(0) != ' ') {
                text.append("# comment ").append(at++).append('\n');
            }
            text.append(line);
        }
        return text.toString();
    }

    private static Node read(String text) {
        Tree tree = new TreeReader().read("file.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), tree.troubles().list(), text);
        return tree.root().orElseThrow();
    }
}
