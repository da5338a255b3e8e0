package org.diapason.formats.html;

import java.util.List;

/**
 * What a portfolio agrees on, for a page to bring to a meeting.
 *
 * @param title the title of the page
 * @param series the series
 * @param lede the portfolio in one sentence
 * @param today the day on which it was looked at
 * @param settled how much is decided already, in one sentence
 * @param tally how many elements are proposed in which way
 * @param approach how the micro-credentials fit together
 * @param families what is proposed, by the families of the framework
 * @param shared outcomes that could be one competency
 * @param agenda what is left for the workshop, by the six steps
 * @param made how the page was made
 */
public record AccordView(
        String title,
        Said series,
        String lede,
        String today,
        String settled,
        List<Tally> tally,
        Approach approach,
        List<FamilyPart> families,
        List<Said> shared,
        List<Step> agenda,
        String made) {

    public AccordView {
        tally = List.copyOf(tally);
        families = List.copyOf(families);
        shared = List.copyOf(shared);
        agenda = List.copyOf(agenda);
    }

    /**
     * How many elements are proposed in one way.
     *
     * @param css the name of the way in the style sheet
     * @param number how many
     * @param word the way, in a word
     * @param meaning the way, in a sentence
     */
    public record Tally(String css, int number, String word, String meaning) {}

    /**
     * How the micro-credentials fit together.
     *
     * @param reason the proposal in one sentence
     * @param supporting what speaks for it
     * @param opposing what speaks against it
     * @param decided what the team decided already; empty when nothing
     */
    public record Approach(Said reason, List<Said> supporting, List<Said> opposing, String decided) {}

    /** A family of elements with what is proposed for each. */
    public record FamilyPart(String anchor, Said name, List<Element> elements) {}

    /**
     * What is proposed for one element.
     *
     * @param anchor where it stands in the page
     * @param label the element
     * @param css the name of the way in the style sheet
     * @param word the way, in a word
     * @param standard what would be asked
     * @param evidence what the portfolio says, in one sentence
     * @param best the best other way to state it, or why this one is to be confirmed; empty when there is no other
     * @param bars the values found, with who states them
     * @param others still other ways to state it, with what each costs more
     * @param decided what the team decided already; empty when nothing
     */
    public record Element(
            String anchor,
            Said label,
            String css,
            String word,
            Said standard,
            Said evidence,
            String best,
            List<Bar> bars,
            List<String> others,
            String decided) {}

    /**
     * One value of a distribution.
     *
     * @param css whether it fits what is proposed, differs from it, or is not stated
     * @param value the value
     * @param number how many micro-credentials state it
     * @param percent its share of all micro-credentials, 0 to 100
     * @param who their codes, where they are few
     */
    public record Bar(String css, Said value, String number, int percent, String who) {}

    /** One step of the framework with the questions that are open. */
    public record Step(int number, String name, List<Question> questions) {}

    /** A question for the workshop, with the evidence beside it. */
    public record Question(Said words, Said evidence) {}
}
