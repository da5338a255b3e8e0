package org.diapason.formats.intake;

/** What a bare number in a place for durations stands for, where the place says so, such as a column of hours. */
public enum LengthUnit {
    /** Minutes of work. */
    MINUTES,
    /** Hours of work. */
    HOURS,
    /** Hours of work in each week. */
    HOURS_A_WEEK,
    /** Days, which say neither how many hours nor how many weeks unless something else stands beside them. */
    DAYS,
    /** Weeks by the calendar. */
    WEEKS,
    /** Months by the calendar. */
    MONTHS,
    /** Years by the calendar. */
    YEARS,
    /** Credits of the European system, 25 to 30 hours of work each. */
    ECTS,
    /** Continuing education units, 10 hours each. */
    CEU,
    /** Credits of a system that is not named. */
    CREDITS,
    /** The place does not say. */
    NONE
}
