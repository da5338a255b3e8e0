package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of what is offered while writing: each stands once on the page, however many fields offer it. */
final class Lists {

    private final Map<String, Options> lists = new LinkedHashMap<>();

    /** The id of the list of a field. */
    String id(String field, Options options) {
        String id = "list-" + Head.id(field).substring(2);
        if (lists.getOrDefault(id, options).equals(options)) {
            lists.put(id, options);
            return id;
        }
        return id(field + "-", options);
    }

    /** All of them. */
    List<Offered> all() {
        List<Offered> all = new ArrayList<>();
        lists.forEach((id, options) -> all.add(new Offered(id, options.choices(id, List.of()))));
        return all;
    }
}
