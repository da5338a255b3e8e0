package org.diapason.formats.jsonfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Spot;

/** The competencies of a file, each once, however many micro-credentials name it and in however many languages. */
public final class CompetencyList {

    private final Codes codes = new Codes();
    private final Map<String, One> known = new HashMap<>();
    private final List<One> all = new ArrayList<>();

    private record One(Code code, Draft draft, Map<String, Pointer> alignments, Spot spot) {}

    /**
     * The code of the competency with this name; it joins the list when it is new.
     *
     * @param ids what it is known by, such as its address, those that are empty apart
     * @param wanted the code that the file gives it, empty where it gives none
     * @param label its name, never silent
     */
    public Code add(List<String> ids, String wanted, Wording label, Spot spot) {
        List<String> names = new ArrayList<>(ids);
        names.removeIf(String::isEmpty);
        if (names.isEmpty()) {
            names.add("= " + Plainly.key(label.first()));
        }
        One one = names.stream()
                .map(known::get)
                .filter(each -> each != null)
                .findFirst()
                .orElseGet(() -> fresh(wanted, label, spot));
        names.forEach(name -> known.putIfAbsent(name, one));
        label.into(one.draft, "label");
        return one.code;
    }

    private One fresh(String wanted, Wording label, Spot spot) {
        Code code = codes.give(wanted, fallback(label));
        One one = new One(code, new Draft(spot).code("code", code, spot), new LinkedHashMap<>(), spot);
        all.add(one);
        known.put("# " + code, one);
        return one;
    }

    private static String fallback(Wording label) {
        String slug = Codes.slug(label.first());
        return slug.isEmpty() ? "C" : slug;
    }

    /** Adds what is known of a competency that is in the list. */
    public void tell(Code code, Wording statement, List<Pointer> alignments) {
        One one = known.get("# " + code);
        if (one != null) {
            statement.into(one.draft, "statement");
            alignments.forEach(each -> one.alignments.putIfAbsent(each.key(), each));
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** Each by the fields of a competency in a series file. */
    public List<Mapping> done() {
        return all.stream().map(CompetencyList::done).toList();
    }

    private static Mapping done(One one) {
        List<Mapping> alignments = one.alignments.values().stream()
                .flatMap(each -> each.alignment().stream())
                .toList();
        return alignments.isEmpty()
                ? one.draft.done()
                : one.draft.list("alignments", alignments, one.spot).done();
    }
}
