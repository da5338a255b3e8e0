package org.diapason.formats.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.diapason.core.base.Code;
import org.diapason.formats.intake.Durations;
import org.diapason.formats.intake.Length;
import org.diapason.formats.sheet.Column.Means;

/** Knows a column by what stands in its cells, where its header does not tell. */
final class Contents {

    private static final double MOST = 0.8;
    private static final int LEAST_CELLS = 2;
    private static final int SHORT_CODE = 12;

    private final List<Line> sample;

    Contents(List<Line> sample) {
        this.sample = sample;
    }

    /** What the column holds, by its cells alone; fields that other columns hold already are not offered. */
    Optional<Column> know(int index, String header, Set<String> taken) {
        List<String> cells = cells(index);
        if (cells.size() < LEAST_CELLS) {
            return Optional.empty();
        }
        return offer(index, header, taken, "duration", share(cells, Contents::isLength), 0.7)
                .or(() -> offer(index, header, taken, "delivery-languages", share(cells, Contents::isLanguage), 0.6))
                .or(() -> offer(index, header, taken, "mode", share(cells, Contents::isMode), 0.6))
                .or(() -> offer(index, header, taken, "sources", share(cells, Contents::isLink), 0.6))
                .or(() -> offer(index, header, taken, "code", codes(cells), 0.5));
    }

    /** Whether the cells of a column of lengths speak of lengths: all words without a number speak against it. */
    boolean contradicts(Column column) {
        List<String> cells = cells(column.index());
        return column.field().form() == SheetField.Form.LENGTH
                && column.means() == Means.SYNONYM
                && cells.size() >= LEAST_CELLS
                && share(cells, Contents::hasDigit) < 1 - MOST;
    }

    private static Optional<Column> offer(
            int index, String header, Set<String> taken, String field, double share, double sure) {
        boolean fits = share >= MOST && !taken.contains(field) && !takenAsHours(field, taken);
        return fits
                ? Optional.of(
                        new Column(index, header, SheetField.of(field), Optional.empty(), sure * share, Means.CONTENT))
                : Optional.empty();
    }

    private static boolean takenAsHours(String field, Set<String> taken) {
        return field.equals("duration") && taken.contains("hours");
    }

    private List<String> cells(int index) {
        return sample.stream()
                .map(line -> line.at(index))
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static double share(List<String> cells, Predicate<String> holds) {
        return cells.stream().filter(holds).count() / (double) cells.size();
    }

    private static boolean isLength(String words) {
        Length length = Durations.read(words);
        return !length.isSilent() && words.length() < 60;
    }

    private static boolean isLanguage(String words) {
        return words.length() < 40 && !Choices.within("language", words).isEmpty() && words.split(" ", -1).length < 4;
    }

    private static boolean isMode(String words) {
        return Choices.exact("mode", words).isPresent();
    }

    private static boolean isLink(String words) {
        return words.startsWith("https://") || words.startsWith("http://");
    }

    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    /** Codes are short, each once, and written in capitals or with digits. */
    private static double codes(List<String> cells) {
        Set<String> seen = new HashSet<>();
        long codes = cells.stream()
                .map(String::strip)
                .filter(words -> words.length() <= SHORT_CODE && Code.isCode(words) && seen.add(words))
                .filter(words -> words.codePoints().anyMatch(Character::isLetter)
                        && words.codePoints().noneMatch(Character::isLowerCase))
                .count();
        return codes / (double) cells.size();
    }
}
