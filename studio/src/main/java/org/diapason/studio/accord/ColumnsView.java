package org.diapason.studio.accord;

import java.util.List;

/**
 * What the page of columns shows.
 *
 * @param path the address of the import
 * @param sheets the sheets
 * @param choices what a column can hold
 */
public record ColumnsView(String path, List<Sheet> sheets, List<Choice> choices) {

    /** One sheet and its columns. */
    public record Sheet(String title, List<Column> columns) {}

    /** One column: the name of its field in the form, its letters, its header, and what it was taken for. */
    public record Column(String name, String letters, String header, String field) {}

    /** Something that a column can hold. */
    public record Choice(String name, String label, String help) {}
}
