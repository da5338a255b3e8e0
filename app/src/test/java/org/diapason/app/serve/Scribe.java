package org.diapason.app.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diapason.app.serve.Browser.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Writes words that look like markup into every field of a form that takes words, and remembers which form took them. */
final class Scribe {

    /** What a field is given that takes nothing of what stands before. */
    private static final List<String> LESS =
            List.of(Markup.WORDS, Markup.FEW, Markup.ADDRESS, "probe1", "2030-01-31", "3", "3 h");

    private final Browser hand;
    private final List<String> refused = new ArrayList<>();
    private final List<String> acting = new ArrayList<>();
    private int taken;

    Scribe(Browser hand) {
        this.hand = hand;
    }

    /** How many forms took such words. */
    int taken() {
        return taken;
    }

    /** The forms that took none. */
    List<String> refused() {
        return refused;
    }

    /** Words that acted as markup in an answer. */
    List<String> acting() {
        return acting;
    }

    /** Fields that take no such words get shorter ones, then an address, then what stood there; lists their first choice. */
    void write(Pages.Form form) {
        Map<Pages.Field, String> values = new LinkedHashMap<>();
        form.fields().stream().filter(Pages.Field::free).forEach(field -> values.put(field, Markup.WORDS));
        Page page = send(form, values);
        for (int i = 0; page.status() == 422 && i < LESS.size(); i++) {
            List<String> wrong =
                    Jsoup.parse(page.body()).select("[aria-invalid=true][name]").eachAttr("name");
            values.replaceAll((field, value) -> wrong.contains(field.name()) ? less(field, value) : value);
            values.putAll(choices(form, page));
            page = send(form, values);
        }
        boolean kept = page.status() == 303 && values.values().stream().anyMatch(value -> value.contains("x-probe"));
        if (!kept) {
            kept = values.keySet().stream()
                            .filter(field ->
                                    send(form, Map.of(field, Markup.WORDS)).status() == 303)
                            .count()
                    > 0;
        }
        if (kept) {
            taken++;
        } else {
            refused.add(form.action());
        }
    }

    /** The first choice of each list that was refused because nothing was chosen in it. */
    private static Map<Pages.Field, String> choices(Pages.Form form, Page answer) {
        Map<Pages.Field, String> choices = new LinkedHashMap<>();
        for (Element list : Jsoup.parse(answer.body()).select("select[aria-invalid=true][name]")) {
            Element choice = list.selectFirst("option[value~=.]");
            form.fields().stream()
                    .filter(field -> choice != null && field.name().equals(list.attr("name")))
                    .forEach(field ->
                            choices.put(field, Objects.requireNonNull(choice).attr("value")));
        }
        return choices;
    }

    private static String less(Pages.Field field, String value) {
        int now = LESS.indexOf(value);
        return now < 0 || now == LESS.size() - 1 ? field.value() : LESS.get(now + 1);
    }

    Page send(Pages.Form form, Map<Pages.Field, String> values) {
        List<String> fields = new ArrayList<>();
        String[] plain = form.with(_ -> false, "");
        for (int i = 0; i < form.fields().size(); i++) {
            fields.add(plain[2 * i]);
            fields.add(values.getOrDefault(form.fields().get(i), plain[2 * i + 1]));
        }
        hand.get("/en/kit");
        Page page = hand.post(form.action(), fields.toArray(String[]::new));
        Markup.acting(page.body()).forEach(each -> acting.add("answer of " + form.action() + ": " + each));
        return page;
    }
}
