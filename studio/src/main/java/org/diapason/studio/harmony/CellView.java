package org.diapason.studio.harmony;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.VerdictLook;

/**
 * One cell of the matrix, opened to its causes.
 *
 * @param path the path of the cell, without the language
 * @param matrix the path of the matrix
 * @param revision the revision of the series that is shown
 * @param look how its verdict is told
 * @param why why the verdict is what it is, in one sentence
 * @param credential the micro-credential
 * @param title its title
 * @param element the element
 * @param rule what is asked, and how strongly
 * @param stated what is stated
 * @param where where it stands and what it comes from
 * @param others what the other micro-credentials state, the most frequent first
 * @param mend how to mend it here
 * @param deviation what was asked, granted and refused, and who may grant
 * @param judgement what somebody judged; empty words when nobody has
 * @param judged whether only a person can tell
 * @param slips what could not be taken as it stands: the field, and why
 * @param typed what was typed into a form that came back
 * @param acts the addresses of the forms
 */
public record CellView(
        String path,
        String matrix,
        long revision,
        VerdictLook look,
        String why,
        String credential,
        Said title,
        Said element,
        Rule rule,
        Said stated,
        Where where,
        List<Other> others,
        Optional<Field> mend,
        Deviating deviation,
        String judgement,
        boolean judged,
        Map<String, String> slips,
        Map<String, String> typed,
        Acts acts) {

    public CellView {
        others = List.copyOf(others);
        slips = Map.copyOf(slips);
        typed = Map.copyOf(typed);
    }

    /** Why this field could not be taken; empty when it could. */
    public String slip(String field) {
        return slips.getOrDefault(field, "");
    }

    /** What was typed into this field before. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /**
     * What is asked.
     *
     * @param standard the standard
     * @param latitude how far one may differ without asking; empty when not at all
     * @param strength must, should or may, in words
     * @param reason why the team decided so; empty when nobody says
     * @param question the question that leads a team to its standard
     * @param source where the practical framework speaks of it
     * @param framework the path of the element in the framework
     */
    public record Rule(
            Said standard,
            Said latitude,
            String strength,
            Said reason,
            Said question,
            String source,
            String framework) {}

    /**
     * Where a value stands.
     *
     * @param editor the path where the whole micro-credential is edited
     * @param talk the path of what is said of the cell
     * @param sources what the micro-credential's facts come from
     */
    public record Where(String editor, String talk, List<Source> sources) {
        public Where {
            sources = List.copyOf(sources);
        }
    }

    /** Where facts come from: a title, and an address when it has one. */
    public record Source(Said title, String url) {}

    /** A value that other micro-credentials state, and which ones. */
    public record Other(Said value, String who) {}

    /**
     * The field that mends the cell here.
     *
     * @param kind how it is asked: amount, choice, choices or words
     * @param value what is there now
     * @param help what to know before filling it in
     * @param options what to choose from
     */
    public record Field(String kind, String value, String help, List<MatrixView.Choice> options) {
        public Field {
            options = List.copyOf(options);
        }
    }

    /**
     * All about deviations here.
     *
     * @param may whether the framework foresees any, or the cell differs
     * @param circumstances the circumstances that the framework foresees
     * @param record what was asked, granted and refused, the newest first
     * @param asked the reason of a demand that waits; empty when none does
     * @param longest the last day that may be granted, as a field of a form wants it
     */
    public record Deviating(
            boolean may, List<Foreseen> circumstances, List<Entry> record, Optional<Said> asked, String longest) {
        public Deviating {
            circumstances = List.copyOf(circumstances);
            record = List.copyOf(record);
        }
    }

    /**
     * A circumstance in which one may differ.
     *
     * @param code how a deviation refers to it
     * @param condition what must be the case
     * @param approver who may grant
     * @param evidence what must be shown; empty when nothing
     * @param longest how long it may last, in words; empty when nobody says
     * @param invoked whether the demand that waits names it
     */
    public record Foreseen(
            String code, Said condition, String approver, Said evidence, String longest, boolean invoked) {}

    /** One line of the record: how it stands, and why. */
    public record Entry(String state, Said reason, Said because) {}

    /**
     * The addresses of the forms, without the language.
     *
     * @param mend changes the value
     * @param ask asks for a deviation
     * @param grant grants one
     * @param refuse refuses one
     * @param judge says what only a person can say
     */
    public record Acts(String mend, String ask, String grant, String refuse, String judge) {}
}
