package org.diapason.formats.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** The example series, and every place in them. */
final class Examples {

    static final List<String> NAMES = List.of(
            "boulangerie", "climat-biodiversite", "facilitating-learning-online", "ontario-extend", "zero-carbon");

    private Examples() {}

    static Dossier dossier(String name) {
        return SeriesFiles.read(Path.of("../examples", name)).dossier().orElseThrow();
    }

    static Node tree(String name) {
        return Edits.tree(dossier(name));
    }

    static List<Place> places(Node root) {
        List<Place> places = new ArrayList<>();
        walk(root, Place.TOP, (place, node) -> places.add(place));
        return places;
    }

    /** Each place below this one with what stands there, as the reader of files calls it. */
    static void walk(Node node, Place place, BiConsumer<Place, Node> each) {
        each.accept(place, node);
        switch (node) {
            case Mapping mapping ->
                mapping.entries().forEach(entry -> walk(entry.value(), place.field(entry.key()), each));
            case Sequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    Node item = list.items().get(i);
                    walk(item, Reading.itemAt(place, i, item), each);
                }
            }
            case Scalar ignored -> {}
        }
    }
}
