package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;

/**
 * A thing of the series to which a field may refer.
 *
 * @param code its code
 * @param place where it is declared
 * @param item what is declared
 */
public record Known(Code code, Place place, Node item) {

    /**
     * The things to which the field at this place may refer, in the order of the series; nothing when the field refers
     * to nothing, an empty list when there is nothing to refer to yet. Lists of references are asked as a whole.
     */
    public static Optional<List<Known>> at(Node root, Place place) {
        List<Step> steps = Step.all(root, place);
        return Sorts.ALL.stream()
                .flatMap(sort -> sort.referring().stream()
                        .filter(pattern -> pattern.matches(steps, 0) || isListOf(pattern, steps))
                        .map(pattern -> of(sort, root, pattern.same(root, place))))
                .findFirst();
    }

    private static boolean isListOf(Pattern pattern, List<Step> steps) {
        return !(pattern.pieces().getLast() instanceof Pattern.Piece.Field) && pattern.matches(steps, 1);
    }

    private static List<Known> of(Sorts sort, Node root, int same) {
        Map<Code, Known> known = new LinkedHashMap<>();
        for (Pattern pattern : sort.declared()) {
            Pattern all = same < 0 ? Pattern.of(pattern.text().replace("[=]", "[]")) : pattern;
            all.each(
                    root,
                    same,
                    (place, item) -> Reading.code(item)
                            .ifPresent(code -> known.putIfAbsent(code, new Known(code, place, item))));
        }
        return new ArrayList<>(known.values());
    }

    /** Its own name among its fields, as the tree has it. */
    public Optional<Node> title() {
        return item instanceof Mapping mapping
                ? List.of("title", "name", "label", "statement", "words").stream()
                        .flatMap(key -> mapping.get(key).stream())
                        .findFirst()
                : Optional.empty();
    }
}
