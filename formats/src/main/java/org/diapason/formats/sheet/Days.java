package org.diapason.formats.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.formats.intake.Plainly;

/** Days as people write them: 2026-06-01, 1er juin 2026, June 1, 2026, 13/06/2026; 06/05/2026 stays silent. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MONTHS = 12;

    private Days() {}

    /** The day, when the words leave no choice. */
    static Optional<LocalDate> read(String words) {
        List<Integer> numbers = new ArrayList<>();
        int month = 0;
        for (String word : Plainly.key(words).split(" ", -1)) {
            int digits = 0;
            while (digits < word.length() && digits < 5 && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
                digits++;
            }
            if (digits > 0) {
                numbers.add(Integer.parseInt(word.substring(0, digits)));
            } else if (month == 0) {
                month = Choices.exact("month", word).map(Integer::parseInt).orElse(0);
            }
        }
        return month > 0 ? named(numbers, month) : numbered(numbers);
    }

    private static Optional<LocalDate> named(List<Integer> numbers, int month) {
        if (numbers.size() != 2) {
            return Optional.empty();
        }
        boolean yearFirst = isYear(numbers.getFirst());
        return day(numbers.get(yearFirst ? 0 : 1), month, numbers.get(yearFirst ? 1 : 0));
    }

    private static Optional<LocalDate> numbered(List<Integer> numbers) {
        if (numbers.size() < 3) {
            return Optional.empty();
        }
        int one = numbers.get(0);
        int two = numbers.get(1);
        int three = numbers.get(2);
        if (isYear(one)) {
            return day(one, two, three);
        }
        if (!isYear(three)) {
            return Optional.empty();
        }
        if (one > MONTHS || one == two) {
            return day(three, two, one);
        }
        return two > MONTHS ? day(three, one, two) : Optional.empty();
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return isYear(year) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
