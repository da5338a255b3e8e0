package org.diapason.studio.feedback;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * Step 5 of a series: what people said, in pictures and in words.
 *
 * @param path the path of the step
 * @param missing what the checks find here
 * @param waits how many voices wait for a decision
 * @param voices how many voices there are
 * @param words how many free words can be read
 * @param open the rounds that take answers now
 * @param rounds how many rounds there are
 * @param figures the figures that are looked at first
 * @param elements what is said of each element
 * @param quiet the elements that were asked about and of which nothing may be told yet
 * @param hours what is said of hours
 * @param published the address of what everybody can read; empty while nothing is published
 */
public record SignalsView(
        String path,
        List<Said> missing,
        int waits,
        int voices,
        int words,
        List<RoundsView.Line> open,
        int rounds,
        List<Figure> figures,
        List<Element> elements,
        List<Said> quiet,
        Hours hours,
        String published) {

    public SignalsView {
        missing = List.copyOf(missing);
        open = List.copyOf(open);
        figures = List.copyOf(figures);
        elements = List.copyOf(elements);
        quiet = List.copyOf(quiet);
    }

    /** A figure that is looked at first: what it is, and its share in words; empty while nothing may be told. */
    public record Figure(Said words, String share) {}

    /** What is said of one element. */
    public record Element(String code, Said label, List<Asked> questions) {
        public Element {
            questions = List.copyOf(questions);
        }
    }

    /**
     * What was answered to one question.
     *
     * @param id tells it from the others on the page
     * @param words the question
     * @param instrument who was asked
     * @param good what counts as favourable, in words; empty where no answer is better than another
     * @param held how many answers are not told, in words; empty when all are
     * @param rows all of them first, then each micro-credential
     * @param heads the answers, as the table heads its columns
     * @param chart how it changed from cohort to cohort; none with too few cohorts
     */
    public record Asked(
            String id,
            Said words,
            String instrument,
            String good,
            String held,
            List<Row> rows,
            List<String> heads,
            List<Chart> chart) {

        public Asked {
            rows = List.copyOf(rows);
            heads = List.copyOf(heads);
            chart = List.copyOf(chart);
        }
    }

    /**
     * One distribution.
     *
     * @param name whose it is
     * @param n how many answered
     * @param said its share with its interval, in words
     * @param bars the bar of all answers, in hundredths of its width
     * @param span the interval in the same hundredths; none where no answer is better than another
     * @param counts how many gave each answer, by column
     */
    public record Row(Said name, int n, String said, List<Bar> bars, List<Bar> span, List<Integer> counts) {
        public Row {
            bars = List.copyOf(bars);
            span = List.copyOf(span);
            counts = List.copyOf(counts);
        }
    }

    /** A piece of a bar, in hundredths of its width. */
    public record Bar(String css, String x, String width) {}

    /**
     * A control chart.
     *
     * @param id tells it from the others on the page
     * @param about the micro-credential of its cohorts
     * @param signal whether it says more than noise
     * @param said what it says, in words
     * @param width its width
     * @param middle where the centre lies
     * @param centre the centre, in words
     * @param points its points
     */
    public record Chart(
            String id,
            Said about,
            boolean signal,
            String said,
            int width,
            String middle,
            String centre,
            List<Point> points) {
        public Chart {
            points = List.copyOf(points);
        }
    }

    /** A cohort of a control chart, where its marks lie, and its line of the table. */
    public record Point(
            String name,
            int n,
            String value,
            String limits,
            String word,
            boolean signal,
            String x,
            String left,
            String right,
            String y,
            String low,
            String high) {}

    /**
     * What is said of hours.
     *
     * @param rows one for each micro-credential
     * @param proposals the rates that would count what people say they spent
     * @param settings where rates are decided
     * @param held how many answers are not told, in words; empty when all are
     * @param charts how they changed from cohort to cohort
     */
    public record Hours(List<Spent> rows, List<Proposal> proposals, String settings, String held, List<Chart> charts) {
        public Hours {
            charts = List.copyOf(charts);
            rows = List.copyOf(rows);
            proposals = List.copyOf(proposals);
        }
    }

    /** Hours that learners spent on a micro-credential, beside those that it advertises and those that add up. */
    public record Spent(Said name, int n, String middle, String between, String advertised, String computed) {}

    /** A rate and what it would be. */
    public record Proposal(Said rate, String now, String then, String why) {}
}
