package org.diapason.studio.kit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every field of a form has above it.
 *
 * @param id its id on the page
 * @param name its name in the request: its place within the form
 * @param label what it is called
 * @param help what to know before filling it in; empty when there is nothing
 * @param error why it could not be taken; empty when it could
 * @param required whether it must be filled in
 * @param focus whether the page begins here
 * @param rival what somebody else wrote here meanwhile
 */
public record Head(
        String id,
        String name,
        String label,
        String help,
        String error,
        boolean required,
        boolean focus,
        Optional<Rival> rival) {

    /** The id of a field of this name. */
    static String id(String name) {
        return "f-" + name.replaceAll("[]}]", "").replaceAll("[^\\p{L}\\p{Nd}-]", "_");
    }

    /** The id of its help. */
    public String helpId() {
        return id + "-help";
    }

    /** The id of its error. */
    public String errorId() {
        return id + "-error";
    }

    /** The ids of what describes it; null when nothing does, so that the attribute is left out. */
    public @org.jspecify.annotations.Nullable String described() {
        String ids = Stream.of(help.isEmpty() ? "" : helpId(), error.isEmpty() ? "" : errorId())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** Whether something is wrong with it, as an attribute says it; null when nothing is. */
    public @org.jspecify.annotations.Nullable String invalid() {
        return error.isEmpty() ? null : "true";
    }
}
