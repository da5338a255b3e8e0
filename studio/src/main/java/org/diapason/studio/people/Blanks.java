package org.diapason.studio.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/** What was typed into a form that came back, and what is wrong beside each field, in the order of the form. */
public final class Blanks {

    private final Lang lang;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    /** A form of which nothing is typed yet. */
    public Blanks(Lang lang) {
        this.lang = lang;
    }

    /** Keeps what was typed, to show it again. */
    public Blanks keep(String field, String value) {
        typed.put(field, value);
        return this;
    }

    /** Says what is wrong with a field, the first thing only. */
    public Blanks refuse(String field, Text why) {
        errors.putIfAbsent(field, why.show(lang));
        return this;
    }

    /** Says it when it is so. */
    public Blanks refuseIf(boolean wrong, String field, Text why) {
        return wrong ? refuse(field, why) : this;
    }

    /** Whether nothing is wrong. */
    public boolean isClean() {
        return errors.isEmpty();
    }

    /** What was typed into this field; empty when nothing was. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with this field; empty when nothing is. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Everything that is wrong, by the id of its field. */
    public Map<String, String> errors() {
        return errors;
    }
}
