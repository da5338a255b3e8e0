package org.diapason.studio.kit;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form as a browser has it: rendered, filled in, sent. */
final class FormPage {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, FormPage.class.getClassLoader(), "org.diapason.studio.pages");

    private final Document page;

    private FormPage(Document page) {
        this.page = page;
    }

    static FormPage of(FormView view) {
        StringOutput out = new StringOutput();
        ENGINE.render("kit/form/form.jte", Map.of("form", view), out);
        return new FormPage(Jsoup.parse("<!DOCTYPE html><html lang=\"en\"><title>t</title><body>" + out));
    }

    Document page() {
        return page;
    }

    Element field(String name) {
        return Objects.requireNonNull(page.selectFirst("form [name='" + name + "']"), () -> "No field " + name);
    }

    boolean has(String name) {
        return page.selectFirst("form [name='" + name + "']") != null;
    }

    FormPage write(String name, String value) {
        Element field = field(name);
        if (field.normalName().equals("select")) {
            field.select("option").forEach(option -> option.removeAttr("selected"));
            Objects.requireNonNull(field.selectFirst("option[value='" + value + "']"))
                    .attr("selected", "");
        } else {
            field.val(value);
        }
        return this;
    }

    /** Ticks a box, or chooses one of the radio buttons of a name. */
    FormPage choose(String name, String value) {
        for (Element each : page.select("form input[name='" + name + "']")) {
            boolean here = each.val().equals(value);
            if (here) {
                each.attr("checked", "");
            } else if (each.attr("type").equals("radio")) {
                each.removeAttr("checked");
            }
        }
        Objects.requireNonNull(page.selectFirst("form input[name='" + name + "'][value='" + value + "']"));
        return this;
    }

    FormPage untick(String name, String value) {
        page.select("form input[name='" + name + "'][value='" + value + "']").removeAttr("checked");
        return this;
    }

    /** The fields as a browser sends them, with the line ends of the wire. */
    Map<String, List<String>> sent(String act) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : page.select("form input, form select, form textarea")) {
            boolean box =
                    field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
            if (!box || field.hasAttr("checked")) {
                String value = value(field).replace("\r\n", "\n").replace("\n", "\r\n");
                fields.computeIfAbsent(field.attr("name"), _ -> new ArrayList<>())
                        .add(value);
            }
        }
        fields.put("act", List.of(act));
        return fields;
    }

    private static String value(Element field) {
        if (!field.normalName().equals("select")) {
            return field.val();
        }
        Element chosen = field.selectFirst("option[selected]");
        return (chosen == null ? Objects.requireNonNull(field.selectFirst("option")) : chosen).val();
    }
}
