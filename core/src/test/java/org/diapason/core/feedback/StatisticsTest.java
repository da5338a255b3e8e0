package org.diapason.core.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.junit.jupiter.api.Test;

/** Figures that were worked out by hand, or that stand in tables. */
class StatisticsTest {

    private static final double CLOSE = 5e-5;

    private static Distribution of(Question.Kind kind, int... values) {
        Question question = Asked.question(kind);
        int[] counts = new int[question.most() + 1];
        for (int value : values) {
            counts[value]++;
        }
        return Distribution.of(question, counts);
    }

    @Test
    void eight_of_ten_lie_between_49_and_94_percent_after_wilson() {
        Proportion eight = new Proportion(8, 10);
        assertEquals(0.8, eight.share());
        assertEquals(0.49016, eight.low(), CLOSE);
        assertEquals(0.94331, eight.high(), CLOSE);
    }

    @Test
    void none_and_all_have_an_interval_too() {
        assertEquals(0, new Proportion(0, 5).low());
        assertEquals(0.43449, new Proportion(0, 5).high(), CLOSE);
        assertEquals(0.56551, new Proportion(5, 5).low(), CLOSE);
        assertEquals(1, new Proportion(5, 5).high());
    }

    @Test
    void favourable_are_four_and_five_of_five_yes_and_nine_and_ten_of_ten() {
        assertEquals(
                Fact.of(new Proportion(3, 5)),
                of(Question.Kind.SCALE, 1, 3, 4, 4, 5).favourable());
        assertEquals(
                Fact.of(new Proportion(1, 3)), of(Question.Kind.YES_NO, 0, 0, 1).favourable());
        assertEquals(
                Fact.of(new Proportion(2, 4)),
                of(Question.Kind.RECOMMEND, 0, 8, 9, 10).favourable());
        assertTrue(of(Question.Kind.HOURS, 40).favourable().isSilent());
        assertTrue(of(Question.Kind.SCALE).favourable().isSilent());
    }

    @Test
    void the_middle_of_ten_lies_between_the_second_and_the_ninth() {
        Distribution ten = of(Question.Kind.HOURS, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40);
        assertEquals(Fact.of(22.0), ten.median());
        assertEquals(Fact.of(new Distribution.Between(8, 36)), ten.medianInterval());
    }

    @Test
    void the_middle_of_six_lies_between_the_first_and_the_last_and_that_of_five_cannot_be_told() {
        assertEquals(
                Fact.of(new Distribution.Between(1, 9)),
                of(Question.Kind.HOURS, 1, 2, 3, 4, 5, 9).medianInterval());
        assertTrue(of(Question.Kind.HOURS, 1, 2, 3, 4, 5).medianInterval().isSilent());
        assertTrue(of(Question.Kind.HOURS).medianInterval().isSilent());
        assertTrue(of(Question.Kind.HOURS).median().isSilent());
    }

    @Test
    void the_middle_of_many_is_found_by_the_normal_curve() {
        int[] values = new int[2000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        // (2000 − 1.96 × 44.72) / 2 = 956.2: ranks 956 and 1045, whose answers are one less.
        assertEquals(
                Fact.of(new Distribution.Between(955, 1044)),
                of(Question.Kind.HOURS, values).medianInterval());
    }

    private static List<ControlChart.Share> shares(int... of10) {
        List<ControlChart.Share> shares = new ArrayList<>();
        for (int some : of10) {
            shares.add(new ControlChart.Share("c" + shares.size(), new Proportion(some, 10)));
        }
        return shares;
    }

    @Test
    void a_share_within_three_deviations_is_noise_and_one_beyond_is_a_signal() {
        ControlChart noise = ControlChart.ofShares(shares(8, 7, 9, 2)).get();
        assertEquals(0.65, noise.centre(), 1e-12);
        assertEquals(0.19751, noise.points().getLast().low(), CLOSE);
        assertFalse(noise.isSignal());
        ControlChart signal = ControlChart.ofShares(shares(8, 7, 9, 1)).get();
        assertEquals(0.16572, signal.points().getLast().low(), CLOSE);
        assertEquals(ControlChart.Says.BEYOND, signal.points().getLast().says());
        assertEquals(ControlChart.Says.NOISE, signal.points().getFirst().says());
    }

    @Test
    void eight_in_a_row_on_one_side_are_a_signal_and_seven_are_not() {
        assertTrue(ControlChart.ofShares(shares(6, 6, 6, 6, 6, 6, 6, 6, 4, 4))
                .get()
                .isSignal());
        assertFalse(
                ControlChart.ofShares(shares(6, 6, 6, 6, 6, 6, 6, 4, 4)).get().isSignal());
    }

    @Test
    void the_limits_of_figures_come_from_how_far_each_is_from_the_one_before() {
        List<ControlChart.Figure> figures = new ArrayList<>();
        for (double value : new double[] {10, 12, 11, 13, 12}) {
            figures.add(new ControlChart.Figure("c", 9, value));
        }
        ControlChart chart = ControlChart.ofFigures(figures).get();
        assertEquals(11.6, chart.centre(), 1e-12);
        assertEquals(7.61, chart.points().getFirst().low(), 1e-9);
        assertEquals(15.59, chart.points().getFirst().high(), 1e-9);
        assertFalse(chart.isSignal());
        assertTrue(ControlChart.ofFigures(figures.subList(0, 3)).isSilent());
    }
}
