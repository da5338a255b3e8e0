package org.diapason.studio.framework;

import java.util.List;
import java.util.Map;
import org.diapason.formats.html.Said;

/**
 * The form of a decision about one element. Every field is named as the form sends it, so that what was typed comes back
 * as it was when something keeps it from being taken.
 *
 * @param code the element
 * @param label what it is called
 * @param question the question that leads a team to its standard
 * @param shape the shape that its standard takes, as the file calls it
 * @param fields what each field holds
 * @param chosen the choices that are taken, of the standard and of the latitude
 * @param offered the choices of the list
 * @param circumstances how many circumstances the form has room for
 * @param values what each micro-credential states today
 * @param errors what is wrong, by field
 * @param decided whether the framework decided about it already
 * @param revision the revision that the form is filled in on
 * @param path the path of this page
 * @param back the path of the framework
 * @param talk the path of what is said of the element
 */
public record ElementView(
        String code,
        Said label,
        Said question,
        String shape,
        Map<String, String> fields,
        Map<String, List<String>> chosen,
        List<Offer> offered,
        int circumstances,
        List<Stated> values,
        List<Fault> errors,
        boolean decided,
        long revision,
        String path,
        String back,
        String talk) {

    public ElementView {
        fields = Map.copyOf(fields);
        chosen = Map.copyOf(chosen);
        offered = List.copyOf(offered);
        values = List.copyOf(values);
        errors = List.copyOf(errors);
    }

    /** What this field holds. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether this choice is taken. */
    public boolean isChosen(String part, String choice) {
        return chosen.getOrDefault(part, List.of()).contains(choice);
    }

    /** What is wrong with this field; empty when nothing is. */
    public String error(String name) {
        return errors.stream()
                .filter(fault -> fault.field().equals(name))
                .findFirst()
                .map(Fault::words)
                .orElse("");
    }

    /** One choice of a list. */
    public record Offer(String code, String name) {}

    /** What one micro-credential states. */
    public record Stated(String credential, Said value) {}

    /** Why a field cannot be taken. */
    public record Fault(String field, String words) {}
}
