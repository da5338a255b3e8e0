package org.diapason.formats.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.AcceptanceCriteria;
import org.diapason.core.toolkit.AcceptanceCriterion;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Provenance;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Tree;

/**
 * The acceptance criteria of a request for quotation for machines: the list that both sides agreed on, and what a supplier
 * must know of the series to build and verify; nothing about people, partners or money.
 */
public final class AcceptanceFile {

    /** By what the file is known. */
    public static final String MARK = "diapason-acceptance";

    private static final Set<String> OF_SERIES = Set.of(
            "diapason",
            "code",
            "title",
            "summary",
            "languages",
            "provider",
            "competencies",
            "micro-credentials",
            "framework");
    private static final Set<String> OF_EACH = Set.of(
            "code",
            "title",
            "summary",
            "stand-alone",
            "outcomes",
            "competencies",
            "assumes",
            "modules",
            "activities",
            "assessments",
            "result",
            "theory",
            "practice",
            "hours",
            "weeks",
            "mode",
            "delivery-languages",
            "awarding-body",
            "sessions",
            "elements",
            "sources");
    private static final Set<String> NOT_OF_FRAMEWORK =
            Set.of("endorsement", "process", "rubric", "profiles", "checks");

    private AcceptanceFile() {}

    /** The file for this series; the same series always gives the same bytes. */
    public static String json(Judged judged) {
        List<Node> criteria = new ArrayList<>();
        for (AcceptanceCriterion each : AcceptanceCriteria.of(judged)) {
            criteria.add(Node.mapping(List.of(
                    Node.entry("id", Node.string(each.id().value())),
                    Node.entry("what", words(each.what())),
                    Node.entry("bound", words(each.bound())),
                    Node.entry("source", words(each.source())))));
        }
        return JsonWriter.write(Node.mapping(List.of(
                Node.entry(MARK, Node.number("1")),
                Node.entry("provenance", words(Provenance.of(judged.seen()).inWords())),
                Node.entry("criteria", Node.sequence(criteria)),
                Node.entry(
                        "series", known((Mapping) SeriesFiles.tree(judged.seen().dossier()))))));
    }

    /** Whether this is such a file. */
    public static boolean is(Tree tree) {
        return tree.root()
                .filter(root -> root instanceof Mapping all && all.get(MARK).isPresent())
                .isPresent();
    }

    /** The series in such a file. */
    public static SeriesReading series(Tree tree) {
        Optional<Node> series = tree.root().flatMap(root -> ((Mapping) root).get("series"));
        return SeriesFiles.read(new Tree(series, tree.troubles()));
    }

    /** The criteria of such a file that this edition knows for this series; those that were struck out are not asked. */
    public static List<AcceptanceCriterion> criteria(Tree tree, Judged judged) {
        List<String> listed = new ArrayList<>();
        tree.root().flatMap(root -> ((Mapping) root).get("criteria")).ifPresent(list -> {
            if (list instanceof Sequence all) {
                all.items().forEach(item -> id(item).ifPresent(listed::add));
            }
        });
        return AcceptanceCriteria.of(judged).stream()
                .filter(each -> listed.contains(each.id().value()))
                .toList();
    }

    private static Optional<String> id(Node item) {
        return item instanceof Mapping mapping && mapping.get("id").orElse(item) instanceof Scalar id
                ? Optional.of(id.text())
                : Optional.empty();
    }

    private static Mapping known(Mapping series) {
        return changed(series, OF_SERIES::contains, entry -> switch (entry.key()) {
            case "micro-credentials" -> each(entry.value(), OF_EACH::contains);
            case "framework" ->
                entry.value() instanceof Mapping framework ? known(framework, NOT_OF_FRAMEWORK) : entry.value();
            default -> entry.value();
        });
    }

    /** A framework without what the institution settles by itself, and without who grants deviations. */
    private static Mapping known(Mapping framework, Set<String> without) {
        return changed(
                framework,
                key -> !without.contains(key),
                entry -> entry.key().equals("elements")
                        ? each(entry.value(), key -> !key.equals("deviate"))
                        : entry.value());
    }

    private static Node each(Node list, Predicate<String> keys) {
        return list instanceof Sequence all
                ? Node.sequence(all.items().stream()
                        .map(item -> item instanceof Mapping mapping ? changed(mapping, keys, Entry::value) : item)
                        .toList())
                : list;
    }

    private static Mapping changed(Mapping mapping, Predicate<String> keys, Function<Entry, Node> value) {
        return Node.mapping(mapping.entries().stream()
                .filter(entry -> keys.test(entry.key()))
                .map(entry -> Node.entry(entry.key(), value.apply(entry)))
                .toList());
    }

    private static Node words(Text text) {
        return Node.mapping(List.of(
                Node.entry("fr", Node.string(text.show(Lang.FR))), Node.entry("en", Node.string(text.show(Lang.EN)))));
    }
}
