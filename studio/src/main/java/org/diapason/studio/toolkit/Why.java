package org.diapason.studio.toolkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.formats.edit.Difference;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.html.Say;
import org.diapason.formats.kit.Kit;
import org.diapason.formats.kit.Since;
import org.diapason.formats.tree.Node;

/** Says in words what changed since a file was made, as far as it stands in the file. */
final class Why {

    private static final int MOST = 3;

    /** Deeper than an item of a list nobody has to look. */
    private static final int DEPTH = 2;

    private static final String MEMBERS = "micro-credentials";
    private static final String FRAMEWORK = "framework";

    private final Since since;
    private final Say say;
    private final Wording wording;

    Why(Since since, Say say) {
        this.since = since;
        this.say = say;
        this.wording = new Wording(say.lang());
    }

    /** One sentence for each part that changed; none when the file would say the same again. */
    List<String> of(Kit.Piece piece) {
        List<Difference> known = since.readBy(piece);
        List<Difference> read = known.isEmpty() ? since.all() : known;
        List<String> reasons = new ArrayList<>();
        boolean version = steps(read, reasons);
        Map<String, List<Difference>> parts = new LinkedHashMap<>();
        for (Difference one : read) {
            String path = one.place().path();
            if (!(version && path.startsWith(FRAMEWORK))) {
                parts.computeIfAbsent(part(path), ignored -> new ArrayList<>()).add(one);
            }
        }
        parts.forEach((part, list) -> reasons.add(sentence(part, list)));
        return reasons;
    }

    /** A framework that went to another version has said what else changed in it. */
    private boolean steps(List<Difference> read, List<String> reasons) {
        boolean version = false;
        for (Difference one : read) {
            if (one.place().path().equals("framework.version")) {
                reasons.add(say.in(
                        "Le cadre est passé de la version " + value(one.before()) + " à la version "
                                + value(one.after()),
                        "The framework went from version " + value(one.before()) + " to version "
                                + value(one.after())));
                version = true;
            } else if (one.place().path().equals("framework.checks-edition")) {
                reasons.add(say.in(
                        "Les vérifications sont passées de l'édition " + value(one.before()) + " à l'édition "
                                + value(one.after()),
                        "The checks went from edition " + value(one.before()) + " to edition " + value(one.after())));
            }
        }
        return version;
    }

    private String sentence(String part, List<Difference> list) {
        if (part.equals(FRAMEWORK)) {
            return say.in("Le cadre a changé", "The framework changed") + labels(list, 1);
        }
        if (!part.startsWith(MEMBERS + "[")) {
            return say.in("La série a changé", "The series changed") + labels(list, 0);
        }
        Difference first = list.getFirst();
        String title = String.join(" ", wording.path(root(first), new Place(part)));
        if (first.place().path().equals(part) && !first.isOrder()) {
            return first.before().isEmpty()
                    ? say.in("« " + title + " » s'est ajouté", "“" + title + "” was added")
                    : say.in("« " + title + " » a été retiré", "“" + title + "” was taken away");
        }
        return say.in("« " + title + " » a changé", "“" + title + "” changed") + labels(list, 1);
    }

    /** The fields that changed, without the part that the sentence names already. */
    private String labels(List<Difference> list, int skip) {
        List<String> labels = list.stream()
                .map(one -> {
                    List<String> path = wording.path(root(one), one.place());
                    int from = Math.min(skip, path.size());
                    return String.join(" › ", path.subList(from, Math.min(from + DEPTH, path.size())));
                })
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        if (labels.isEmpty()) {
            return "";
        }
        int rest = labels.size() - MOST;
        String told = String.join(", ", labels.subList(0, Math.min(MOST, labels.size())));
        String more = rest > 0
                ? say.in(" et ", " and ")
                        + say.count(rest, "autre champ", "autres champs", "other field", "other fields")
                : "";
        return say.in(" : ", ": ") + told + more;
    }

    private static String part(String path) {
        if (path.startsWith(MEMBERS + "[")) {
            return path.substring(0, path.indexOf(']') + 1);
        }
        return path.equals(FRAMEWORK) || path.startsWith(FRAMEWORK + ".") ? FRAMEWORK : "";
    }

    private Node root(Difference one) {
        return one.after().isPresent() ? since.is() : since.was();
    }

    private String value(Optional<Node> node) {
        return wording.value(node, Optional.empty());
    }
}
