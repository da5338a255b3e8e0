package org.diapason.formats.seriesfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.ApproachProposal;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Decisions.Answer;
import org.diapason.core.harmony.accord.Proposal;
import org.diapason.core.pathway.Approach;
import org.diapason.formats.tree.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file in which a team answers what its portfolio proposes. */
class DecisionFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Code HOURS = Code.of("hours");
    private static final Code ASSESSMENT = Code.of("assessment-methods");

    @TempDir
    private Path folder;

    @Test
    void what_is_written_reads_back() throws IOException {
        Accord accord = accord(5, 5, 5, 5, 5);
        Decisions decisions = Decisions.NONE
                .accept(proposal(accord, HOURS))
                .refuse(proposal(accord, ASSESSMENT), Fact.of(Text.both("Trop tôt", "Too early")))
                .with(new Decisions.Made(
                        ApproachProposal.SUBJECT,
                        accord.approach().fingerprint(),
                        new Answer.AnotherApproach(Approach.HYBRID)));
        assertEquals(decisions, read(DecisionFiles.yaml(decisions, accord, Lang.EN)));
    }

    @Test
    void a_changed_standard_reads_back_as_a_change() throws IOException {
        Accord accord = accord(5, 5, 5, 5, 5);
        ElementPolicy own = new ElementPolicy(
                HOURS,
                new Standard.InRange(Range.of(4, 8)),
                Fact.silent(),
                Obligation.MAY,
                2,
                List.of(),
                Fact.silent());
        Decisions decisions = Decisions.NONE.change(proposal(accord, HOURS), own);
        assertEquals(decisions, read(DecisionFiles.yaml(decisions, accord, Lang.FR)));
    }

    @Test
    void open_answers_are_no_decisions() throws IOException {
        String yaml = DecisionFiles.yaml(Decisions.NONE, accord(5, 5, 5, 5, 5), Lang.EN);
        assertTrue(yaml.contains("subject: hours"));
        assertTrue(yaml.contains("subject: approach"));
        assertEquals(Decisions.NONE, read(yaml));
    }

    @Test
    void each_word_means_what_the_file_says() throws IOException {
        Accord accord = accord(5, 5, 5, 5, 5);
        String open = DecisionFiles.yaml(Decisions.NONE, accord, Lang.EN);
        assertInstanceOf(Answer.Accepted.class, answer(hours(open, "accept", "")));
        assertEquals(
                Fact.of(Text.of(Map.of(Lang.EN, "Too early"))),
                assertInstanceOf(Answer.Refused.class, answer(hours(open, "refuse", "\n    reason: Too early")))
                        .reason());
        Answer changed = answer(hours(open, "change", "").replace("range: 5", "range: 4-8"));
        assertEquals(
                new Standard.InRange(Range.of(4, 8)),
                assertInstanceOf(Answer.Settled.class, changed).policy().standard());
    }

    @Test
    void a_change_that_does_not_say_to_what_is_still_open() throws IOException {
        assertEquals(Decisions.NONE, read("""
                        diapason-decisions: 1
                        decisions:
                          - subject: hours
                            answer: change
                            evidence: abc
                        """));
    }

    @Test
    void what_is_decided_on_the_same_evidence_does_not_come_back() throws IOException {
        Accord accord = accord(5, 5, 5, 5, 5);
        Decisions decisions = read(hours(DecisionFiles.yaml(Decisions.NONE, accord, Lang.EN), "accept", ""));
        assertFalse(subjects(accord.since(decisions)).contains(HOURS));
        assertTrue(subjects(accord.since(decisions)).contains(ASSESSMENT));
    }

    @Test
    void changed_evidence_is_told_once_and_the_decision_stands() throws IOException {
        Accord before = accord(5, 5, 5, 5, 5);
        Decisions decided = Decisions.NONE.accept(proposal(before, HOURS));
        Accord after = accord(5, 5, 9, 9, 9, 9, 9, 9);
        assertTrue(subjects(after.since(decided)).contains(HOURS));
        Decisions told = read(DecisionFiles.yaml(decided, after, Lang.EN));
        assertFalse(subjects(after.since(told)).contains(HOURS));
        Framework draft = after.draft(Code.of("draft"), Text.both("Ébauche", "Draft"), told);
        assertEquals(
                new Standard.InRange(Range.exactly(5)),
                draft.policy(HOURS).orElseThrow().standard());
    }

    @Test
    void a_refused_element_is_asked_of_nobody() throws IOException {
        Accord accord = accord(5, 5, 5, 5, 5);
        Decisions refused = read(hours(DecisionFiles.yaml(Decisions.NONE, accord, Lang.EN), "refuse", ""));
        assertTrue(accord.draft(Code.of("draft"), Text.both("Ébauche", "Draft"), refused)
                .policy(HOURS)
                .isEmpty());
    }

    @Test
    void a_broken_file_says_where() throws IOException {
        assertEquals(List.of(4), lines("""
                diapason-decisions: 1
                decisions:
                  - subject: hours
                    answer: perhaps
                    evidence: abc
                """));
        assertEquals(List.of(3), lines("""
                diapason-decisions: 1
                decisions:
                  - subject: hours
                    answer: accept
                """));
        assertEquals(List.of(3), lines("""
                diapason-decisions: 1
                decisions: [
                """));
    }

    @Test
    void a_subject_that_is_decided_twice_is_told() throws IOException {
        assertEquals(List.of(6), lines("""
                diapason-decisions: 1
                decisions:
                  - subject: hours
                    answer: accept
                    evidence: abc
                  - subject: hours
                    answer: refuse
                    evidence: abc
                """));
    }

    private Answer answer(String yaml) throws IOException {
        return read(yaml).on(HOURS).orElseThrow().answer();
    }

    /** The file with this answer behind the proposal for hours. */
    private static String hours(String yaml, String answer, String more) {
        int at = yaml.indexOf("answer: open", yaml.indexOf("subject: hours"));
        return yaml.substring(0, at) + "answer: " + answer + more + yaml.substring(at + "answer: open".length());
    }

    private Decisions read(String yaml) throws IOException {
        DecisionFiles.Reading reading = DecisionFiles.read(Files.writeString(folder.resolve("d.yaml"), yaml));
        assertEquals(List.of(), reading.troubles());
        return reading.decisions().orElseThrow();
    }

    private List<Integer> lines(String yaml) throws IOException {
        DecisionFiles.Reading reading = DecisionFiles.read(Files.writeString(folder.resolve("d.yaml"), yaml));
        assertTrue(reading.decisions().isEmpty());
        return reading.troubles().stream()
                .map(Trouble::spot)
                .map(spot -> spot.line())
                .toList();
    }

    private static List<Code> subjects(Accord accord) {
        return accord.proposals().stream()
                .map(each -> each.distribution().kind().code())
                .toList();
    }

    private static Proposal proposal(Accord accord, Code element) {
        return accord.proposals().stream()
                .filter(each -> each.distribution().kind().code().equals(element))
                .findFirst()
                .orElseThrow();
    }

    /** A modular portfolio with these hours, read from a series file. */
    private Accord accord(int... hours) throws IOException {
        List<String> lines = new ArrayList<>(List.of("diapason: 1", "code: s", "title: Série", "languages: [fr]"));
        lines.add("micro-credentials:");
        for (int i = 0; i < hours.length; i++) {
            lines.add("  - code: M" + i);
            lines.add("    title: Titre " + i);
            lines.add("    hours: " + hours[i]);
            lines.add("    requires: []");
            lines.add("    assessments: [{code: E, title: Épreuve, method: quiz}]");
        }
        Path file = Files.write(folder.resolve("series.yaml"), lines);
        SeriesReading reading = SeriesFiles.read(file);
        assertEquals(List.of(), reading.troubles());
        return Accord.of(reading.dossier().orElseThrow().series(), TODAY);
    }
}
