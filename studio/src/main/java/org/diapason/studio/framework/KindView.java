package org.diapason.studio.framework;

import java.util.List;
import java.util.Map;
import org.diapason.formats.html.Said;

/**
 * The form of a kind of element of an institution's own.
 *
 * @param fields what each field holds
 * @param families the families it may stand in
 * @param errors what is wrong, by field
 * @param path where it is sent
 * @param back the framework
 */
public record KindView(
        Map<String, String> fields, List<Choice> families, List<ElementView.Fault> errors, String path, String back) {

    public KindView {
        fields = Map.copyOf(fields);
        families = List.copyOf(families);
        errors = List.copyOf(errors);
    }

    /** What this field holds. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What is wrong with this field; empty when nothing is. */
    public String error(String name) {
        return errors.stream()
                .filter(fault -> fault.field().equals(name))
                .findFirst()
                .map(ElementView.Fault::words)
                .orElse("");
    }

    /** One family. */
    public record Choice(String code, Said label) {}
}
