package org.diapason.app.house;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first table under a heading of a page, read by the names of its columns. */
record MarkdownTable(List<String> columns, List<List<String>> rows) {

    static MarkdownTable under(String heading, List<String> page) {
        int start = page.indexOf(heading);
        if (start < 0) {
            throw new NoSuchElementException("The page has no heading \"" + heading + "\"");
        }
        List<List<String>> lines = new ArrayList<>();
        page.stream()
                .skip(start)
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .map(MarkdownTable::cells)
                .forEach(lines::add);
        if (lines.size() < 3) {
            throw new NoSuchElementException("No table with a row stands under \"" + heading + "\"");
        }
        return new MarkdownTable(lines.getFirst(), List.copyOf(lines.subList(2, lines.size())));
    }

    /** One column, top to bottom, without the marks of code. */
    List<String> column(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new NoSuchElementException("The table has no column \"" + name + "\" but " + columns);
        }
        return rows.stream().map(row -> row.get(index).replace("`", "")).toList();
    }

    /** The numbers of the rows, for walking over several columns at once. */
    IntStream indices() {
        return IntStream.range(0, rows.size());
    }

    /** A cell that lists names with commas; a dash lists none. */
    static List<String> names(String cell) {
        return Stream.of(cell.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("–"))
                .toList();
    }

    private static List<String> cells(String line) {
        String inside = line.strip().substring(1);
        return Stream.of(inside.split("\\|", -1))
                .map(String::strip)
                .limit(inside.chars().filter(c -> c == '|').count())
                .toList();
    }
}
