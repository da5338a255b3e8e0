package org.diapason.bench.accord;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.diapason.core.base.Code;
import org.diapason.core.harmony.accord.Candidate.Form;

/** Looks closer at squares of the recovery table: many more portfolios of each, from a seed that nothing was settled with. */
public final class CloserLook {

    private static final long SEED = 61_067L;
    private static final int TRIALS = 1_000;

    private static final List<Square> SQUARES = List.of(
            new Square(Code.of("hours"), Form.UNIFORM_WITH_LATITUDE, 0.1, 0, 20),
            new Square(Code.of("hours"), Form.UNIFORM_WITH_LATITUDE, 0.1, 0.2, 20),
            new Square(Code.of("hours"), Form.UNIFORM_WITH_LATITUDE, 0.1, 0, 50),
            new Square(Code.of("hours"), Form.UNIFORM_WITH_LATITUDE, 0.1, 0.2, 50),
            new Square(Code.of("course-result"), Form.UNIFORM_WITH_LATITUDE, 0.1, 0, 200),
            new Square(Code.of("course-result"), Form.UNIFORM_WITH_LATITUDE, 0.1, 0.2, 200),
            new Square(Code.of("assessment-methods"), Form.UNIFORM, 0.1, 0, 12),
            new Square(Code.of("assessment-methods"), Form.UNIFORM, 0.1, 0.2, 12),
            new Square(Code.of("assessment-methods"), Form.BOUNDED, 0.1, 0, 12),
            new Square(Code.of("assessment-methods"), Form.BOUNDED, 0.1, 0.2, 12),
            new Square(Code.of("communications"), Form.BOUNDED, 0.1, 0, 12),
            new Square(Code.of("communications"), Form.BOUNDED, 0.1, 0.2, 12));

    private CloserLook() {}

    public static void main(String[] none) {
        SplittableRandom random = new SplittableRandom(SEED);
        System.out.println("| element | form | noise | silent | n | found (bound) |\n|---|---|---:|---:|---:|---:|");
        for (Square square : SQUARES) {
            Tally tally = AccordRecovery.square(square, random, TRIALS);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.0f %% | %.0f %% | %d | %.1f (%.1f) |%n",
                    square.element(),
                    square.form().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    square.noise() * 100,
                    square.silent() * 100,
                    square.n(),
                    tally.share() * 100,
                    tally.bound() * 100);
        }
    }
}
