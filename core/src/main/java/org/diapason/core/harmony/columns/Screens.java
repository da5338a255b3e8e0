package org.diapason.core.harmony.columns;

import java.util.BitSet;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.framework.Framework;

/** The one list of all screens, and what each looks for; each reads the figures in the order of {@link Resolving}. */
final class Screens {

    private static final Code ACTION_MAPPING = Code.of("action-mapping");

    static final List<Screen<?>> ALL = List.of(
            new Screen<>("every-outcome-is-assessed", Columns::coverage, (figures, framework) -> unassessed(figures)),
            new Screen<>(
                    "every-assessment-serves-an-outcome",
                    Columns::coverage,
                    (figures, framework) -> pointless(figures)),
            new Screen<>("every-activity-serves-an-outcome", Columns::service, (figures, framework) -> idle(figures)),
            new Screen<>("every-action-is-practised", Columns::practice, Screens::unpractised),
            new Screen<>("information-feeds-practice", Columns::practice, (drawn, framework) -> unfed(drawn)));

    private Screens() {}

    /** Nobody stated the assessments, or none of them names one of the outcomes. */
    private static boolean unassessed(Figures figures) {
        Figures.Reader reader = figures.read();
        int outcomes = reader.list();
        int assessments = reader.list();
        if (assessments < 0 || outcomes <= 0) {
            return assessments < 0;
        }
        BitSet covered = new BitSet(outcomes + 1);
        for (int i = 0; i < assessments; i++) {
            int named = reader.list();
            for (int k = 0; k < named; k++) {
                covered.set(reader.number());
            }
        }
        return covered.nextClearBit(1) <= outcomes;
    }

    /** An assessment names no outcome, or nobody said which. */
    private static boolean pointless(Figures figures) {
        Figures.Reader reader = figures.read();
        reader.list();
        int assessments = reader.list();
        for (int i = 0; i < assessments; i++) {
            int named = reader.list();
            if (named <= 0) {
                return true;
            }
            for (int k = 0; k < named; k++) {
                reader.number();
            }
        }
        return false;
    }

    /** Nobody stated any activities, or one of them serves no outcome, or nobody said which and its module names none. */
    private static boolean idle(Figures figures) {
        Figures.Reader reader = figures.read();
        boolean stated = false;
        int modules = reader.list();
        for (int i = 0; i < modules; i++) {
            boolean served = reader.list() > 0;
            int activities = reader.list();
            stated |= activities >= 0;
            if (idle(reader, activities, served)) {
                // What follows need not be read.
                return true;
            }
        }
        int activities = reader.list();
        return activities < 0 ? !stated : idle(reader, activities, false);
    }

    private static boolean idle(Figures.Reader reader, int kinds, boolean served) {
        for (int i = 0; i < kinds; i++) {
            int named = reader.list();
            reader.number();
            if (named == 0 || named < 0 && !served) {
                return true;
            }
        }
        return false;
    }

    /**
     * An action names no activity that is said to be practice, or nobody said how the goal is measured; or action
     * mapping was chosen and nobody drew the map.
     */
    private static boolean unpractised(Drawn drawn, Framework framework) {
        Figures.Reader reader = drawn.map().read();
        int actions = reader.list();
        if (actions < 0) {
            return drawn.model().is(ACTION_MAPPING::equals)
                    || drawn.model().isSilent() && framework.practice().is(ACTION_MAPPING::equals);
        }
        for (int i = 0; i < actions; i++) {
            if (!isPractised(reader)) {
                return true;
            }
        }
        return !drawn.measured();
    }

    /** Information names no activity, or none that is practice. */
    private static boolean unfed(Drawn drawn) {
        Figures.Reader reader = drawn.map().read();
        int actions = reader.list();
        if (actions < 0) {
            return false;
        }
        for (int i = 0; i < actions; i++) {
            isPractised(reader);
        }
        int information = reader.list();
        for (int i = 0; i < information; i++) {
            if (!isPractised(reader)) {
                return true;
            }
        }
        return false;
    }

    /** Reads to the end of an entry. */
    private static boolean isPractised(Figures.Reader reader) {
        int named = reader.list();
        boolean practised = false;
        for (int i = 0; i < named; i++) {
            practised |= reader.number() == Resolving.PRACTICE;
        }
        return practised;
    }
}
