package org.diapason.formats.seriesfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.Item;
import org.diapason.core.series.Item.Answer;
import org.diapason.core.series.Item.Choice;
import org.diapason.core.series.Learning;
import org.diapason.formats.codec.SchemaEqualsReader;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.TreeReader;
import org.diapason.formats.tree.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions of a quiz as a series file has them. */
class QuestionsTest {

    private static final String QUIZ = """
            diapason: 1
            languages: [fr, en]
            code: S
            title: Pain
            micro-credentials:
              - code: PE
                title: Pain
                activities:
                  - code: A1
                    kind: quiz
                    questions: []
                assessments:
                  - code: E1
                    method: quiz
                    questions:
            """;

    private static final String EVERY_KIND = """
                      - code: Q1
                        stem: {fr: Quoi, en: What}
                        answer:
                          one:
                            - {label: levain, right: true, feedback: Oui}
                            - label: {fr: levure, en: yeast}
                        feedback: Voir le module 1.
                        points: 2
                        outcomes: [PE-1]
                      - {code: Q2, stem: Lesquels, answer: {several: [{label: eau, right: true}, {label: sel, right: true}]}}
                      - {code: Q3, stem: Le pain lève, answer: {true-false: true}}
                      - {code: Q4, stem: Le ___ lève, answer: {blank: [pain, {fr: pâton, en: dough}]}}
                      - {code: Q5, stem: Expliquez, answer: {essay: true}, guidance: Deux causes}
            """;

    @Test
    void every_kind_is_read_as_it_is_meant() {
        List<Item> items = questions(dossier(QUIZ + EVERY_KIND));

        assertEquals(
                List.of(
                        Answer.One.class,
                        Answer.Several.class,
                        Answer.TrueFalse.class,
                        Answer.Blank.class,
                        Answer.Essay.class),
                items.stream().map(item -> item.answer().getClass()).toList());
        Item first = items.getFirst();
        assertEquals(Fact.of(2), first.points());
        assertEquals(Fact.of(List.of(Code.of("PE-1"))), first.outcomes());
        assertEquals(
                List.of(true, false),
                first.answer().offered().stream().map(Choice::right).toList());
        assertEquals(
                Text.in(Lang.FR, "Oui"),
                first.answer().offered().getFirst().feedback().get());
        assertEquals(Fact.of(Text.in(Lang.FR, "Deux causes")), items.getLast().guidance());
    }

    @Test
    void nobody_wrote_questions_and_there_are_none_are_two_things() {
        Learning learning = learning(dossier(QUIZ + EVERY_KIND));
        assertEquals(Fact.of(List.of()), learning.activities().get().getFirst().questions());
        Learning silent = learning(dossier((QUIZ + EVERY_KIND).replace("        questions: []\n", "")));
        assertEquals(Fact.silent(), silent.activities().get().getFirst().questions());
    }

    @Test
    void writing_and_reading_again_changes_nothing_in_yaml_and_in_json() {
        Dossier dossier = dossier(QUIZ + EVERY_KIND);
        assertEquals(dossier, dossier(SeriesFiles.yaml(dossier)));
        assertEquals(
                dossier,
                SeriesFiles.readJson(SeriesFiles.json(dossier)).dossier().orElseThrow());
    }

    @Test
    void the_schema_refuses_what_the_reader_refuses() {
        Tree tree = new TreeReader().read("s.yaml", (QUIZ + EVERY_KIND).getBytes(StandardCharsets.UTF_8));
        SchemaEqualsReader.assertSchemaEqualsReader(
                SeriesFiles.codec(), List.of(tree.root().orElseThrow()), 7, 600);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one: [{label: a}, {label: b}]                                | REFUSED_VALUE
            one: [{label: a, right: true}, {label: b, right: true}]      | REFUSED_VALUE
            one: [{label: a, right: true}]                               | REFUSED_VALUE
            several: [{label: a}, {label: b}]                            | REFUSED_VALUE
            blank: []                                                    | REFUSED_VALUE
            true-false: maybe                                            | WRONG_KIND
            essay: false                                                 | UNKNOWN_CHOICE
            matching: []                                                 | UNKNOWN_CHOICE
            """)
    void a_slip_in_an_answer_is_one_sentence_in_each_language(String answer, String fault) {
        List<Trouble> troubles = read(QUIZ + "          - {code: Q1, stem: Quoi, answer: {" + answer + "}}\n")
                .troubles();
        assertEquals(
                List.of(fault),
                troubles.stream().map(each -> each.fault().name()).toList());
        Trouble only = troubles.getFirst();
        assertTrue(only.place().path().startsWith("micro-credentials[PE].assessments[E1].questions[Q1].answer"));
        assertTrue(only.spot().line() > 14, only::toString);
        assertTrue(!only.message().show(Lang.FR).equals(only.message().show(Lang.EN)));
    }

    private static Dossier dossier(String yaml) {
        SeriesReading reading = read(yaml);
        assertEquals(List.of(), reading.troubles());
        return reading.dossier().orElseThrow();
    }

    private static SeriesReading read(String yaml) {
        return SeriesFiles.read("s.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Item> questions(Dossier dossier) {
        return learning(dossier).assessments().get().getFirst().questions().get();
    }

    private static Learning learning(Dossier dossier) {
        return dossier.series().microCredentials().getFirst().learning();
    }
}
