package org.diapason.studio.kit;

import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;

/**
 * Where the making or the reading of a form stands.
 *
 * @param name the name of the field in the request
 * @param path its path within the form, without positions
 * @param spot its path within the form by positions: where troubles are told
 * @param place its place in the series
 * @param node what stands there
 * @param base what is kept there
 * @param live whether it counts: the fields of a kind that is not chosen do not
 */
record Here(String name, String path, Place spot, Place place, Optional<Node> node, Optional<Node> base, boolean live) {

    /** At the top of a form: a record's fields bear their own names, any other value that of the form. */
    static Here top(Form form, Place place, Optional<Node> node, Optional<Node> base) {
        String name = form.codec().shape() instanceof Shape.Group ? "" : "value";
        return new Here(name, "", Place.TOP, place, node, base, true);
    }

    boolean isTop() {
        return spot.path().isEmpty();
    }

    Here field(String key) {
        return new Here(
                name.isEmpty() ? key : name + "." + key,
                path.isEmpty() ? key : path + "." + key,
                spot.field(key),
                place.field(key),
                inside(node, key),
                inside(base, key),
                live);
    }

    Here item(int position, Optional<Node> item, Optional<Node> was) {
        return new Here(
                name + "[" + position + "]",
                path,
                spot.item(position),
                item.or(() -> was)
                        .map(each -> Reading.itemAt(place, position, each))
                        .orElseGet(() -> place.item(position)),
                item,
                was,
                live);
    }

    /** The same item, which will stand at this position of its list once the list is read. */
    Here at(int position, Here list) {
        return new Here(
                name,
                path,
                list.spot.item(position),
                base.map(each -> Reading.itemAt(list.place, position, each)).orElseGet(() -> list.place.item(position)),
                node,
                base,
                live);
    }

    /** One of several kinds of what stands here. */
    Here kind(String word, boolean chosen) {
        return new Here(name + "@" + word, path, spot, place, node, base, live && chosen);
    }

    Here with(Optional<Node> shown, Optional<Node> kept) {
        return new Here(name, path, spot, place, shown, kept, live);
    }

    private static Optional<Node> inside(Optional<Node> around, String key) {
        return around.filter(Mapping.class::isInstance).flatMap(group -> ((Mapping) group).get(key));
    }
}
