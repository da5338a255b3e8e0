package org.diapason.core.harmony.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.taxonomy.Taxonomies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outcomes as they arrive from slides, tables and minutes: lists, labels, brackets, wrapped lines, inclusive endings. */
class WrittenInTheWildTest {

    private final OutcomeLinter linter = new OutcomeLinter(Taxonomies.bloom());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # a stroke stands for a new line
            en | Explain the plan¶- design a test                      | explain + design
            en | Explain the plan¶* design a test                      | explain + design
            en | Explain the plan¶  - design a test                    | explain + design
            en | Explain the plan¶¶Design a test                       | explain + design
            en | Explain and¶design a test                             | explain + design
            en | Explain the plan¶design of a test                     | explain
            en | Explain the¶causes design a test                      | explain
            # full stops
            en | Explain the causes. Design a test.                    | explain + design
            en | Explain it, e.g. design of tests                      | explain
            en | Explain version 2.1 design of tests                   | explain
            # brackets
            en | Explain the plan (design, test) and assess it         | explain + assess
            en | Explain (design a test) assess risk                   | explain
            en | Explain (a), design a test                            | explain + design
            en | Explain the risk (see list; run) and assess it        | explain + assess
            en | Explain the risk [see list] and assess it             | explain + assess
            en | Explain the risk (see list and assess it              | explain + assess
            en | (1) Explain the plan                                  | explain
            fr | Planifier la séance (animer, évaluer) ; noter le but  | planifier + noter
            fr | Définir le but (p. ex. la masse) et calculer la masse | définir + calculer
            fr | Les apprenant(e)s pourront expliquer le plan          | expliquer
            fr | Les participant(e)s planifient et animent une séance  | planifier + animer
            # labels
            en | a) Explain the plan                                   | explain
            en | LO2 Explain the plan                                  | explain
            en | 123456 Explain the plan                               | explain
            en | 1234567 Explain the plan                              |
            en | ab) Explain the plan                                  |
            # adverbs and pronouns before the verb
            en | clearly explain and concisely summarize the plan      | explain + summarize
            en | clearly and concisely explain the plan                | explain
            en | First, explain the plan                               | explain
            fr | Bien expliquer le cycle                               | expliquer
            fr | Clairement et efficacement expliquer le cycle         | expliquer
            fr | Expliquer clairement le cycle et l'illustrer          | expliquer + illustrer
            fr | Expliquer le cycle et en tirer des conclusions        | expliquer + tirer
            fr | Expliquer le but, y repérer les pas et les nommer     | expliquer + repérer + nommer
            # openings
            en | By June, explain the plan                             | explain
            en | At the end, learners will, with help, explain it      | explain
            en | Upon completion, students: explain the plan           | explain
            en | A student who explains                                |
            fr | À la fin, l'apprenant expliquera le cycle             | expliquer
            fr | Être capable d'expliquer et d'illustrer le cycle      | expliquer + illustrer
            fr | L'élève explique le plan                              | expliquer
            fr | Vous expliquez le plan                                | expliquer
            # où is no ou
            fr | Choisir où installer le four                          | choisir
            fr | Choisir ou installer le four                          | choisir + installer
            # verbs that no taxonomy ranks, or that are nouns after all
            fr | xylographera des estampes                             | xylographera
            fr | xylographer des estampes                              | xylographer
            fr | expliquer et gestion                                  | expliquer
            en | explain and prints                                    | explain
            en | Student designs a plan                                | design
            en | Students design a plan                                | design
            """)
    void reads_the_verbs_that_the_author_meant(String tag, String sentence, String verbs) {
        String written = sentence.replace('¶', '\n');
        Reading reading = linter.read(written, new Lang(tag));
        assertEquals(
                verbs == null ? "" : verbs,
                reading.verbs().stream().map(Reading.Verb::listed).collect(Collectors.joining(" + ")));
        assertEquals(reading.glance(), linter.quick(written, new Lang(tag)));
    }

    @Test
    void a_verb_is_told_as_it_is_written_and_where_it_stands() {
        Reading reading = linter.read("2) Se familiarisera avec le four, puis EXPLIQUERA", Lang.FR);
        assertEquals(
                "Se familiarisera [3, 19] + EXPLIQUERA [39, 49]",
                reading.verbs().stream()
                        .map(verb -> verb.written() + " [" + verb.from() + ", " + verb.to() + "]")
                        .collect(Collectors.joining(" + ")));
    }

    @Test
    void a_sentence_of_more_words_than_anybody_reads_keeps_its_first_verb() {
        Reading reading = linter.read("Explain " + "the plan of the house ".repeat(200), Lang.EN);
        assertEquals("explain", reading.first().orElseThrow().listed());
    }
}
