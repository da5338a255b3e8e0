package org.diapason.core.pathway.graph;

/** Four durations of every node side by side: hours, typical and longest, then weeks, typical and longest. */
final class Measures {

    static final int HOURS_LOW = 0;
    static final int HOURS_HIGH = 1;
    static final int WEEKS_LOW = 2;
    static final int WEEKS_HIGH = 3;
    private final Durations hours;
    private final Durations weeks;

    Measures(Durations hours, Durations weeks) {
        this.hours = hours;
        this.weeks = weeks;
    }

    double stated(int v, int measure) {
        return switch (measure) {
            case HOURS_LOW -> hours.low(v);
            case HOURS_HIGH -> hours.high(v);
            case WEEKS_LOW -> weeks.low(v);
            default -> weeks.high(v);
        };
    }

    /** What the node adds to a sum of known parts: nothing when it is silent. */
    double known(int v, int measure) {
        double stated = stated(v, measure);
        return Double.isNaN(stated) ? 0 : stated;
    }
}
