package org.diapason.studio.credentials;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.codec.Row;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.edit.Known;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;

/** What the fields of a place say, for whoever may read them and not change them. */
final class ReadOnly {

    private final Node root;
    private final Say say;
    private final Wording wording;

    ReadOnly(Dossier dossier, Say say) {
        this.root = Edits.tree(dossier);
        this.say = say;
        this.wording = new Wording(say.lang());
    }

    /** These fields of what stands there; when none is named all of them, but for questions, which have their own pages. */
    List<PartView.Figure> of(Place place, List<String> keys) {
        Stream<String> all = keys.isEmpty() ? own(place) : keys.stream();
        return all.flatMap(key -> figure(place.field(key)).stream()).toList();
    }

    private Stream<String> own(Place place) {
        return Edits.codecAt(root, place)
                .filter(codec -> codec.shape() instanceof Shape.Group)
                .map(codec -> ((Shape.Group) codec.shape())
                        .record().rows().stream().map(Row::key).filter(key -> !key.equals("questions")))
                .orElse(Stream.empty());
    }

    private Optional<PartView.Figure> figure(Place field) {
        Optional<Node> node = Edits.at(root, field);
        return Edits.rowAt(root, field)
                .map(row -> new PartView.Figure(
                        Wording.capital(row.title().show(say.lang())),
                        referred(field, node)
                                .orElseGet(() -> Wording.capital(wording.value(node, Edits.codecAt(root, field))))));
    }

    /** References by the names of what they refer to. */
    private Optional<String> referred(Place field, Optional<Node> node) {
        List<Known> known = Known.at(root, field).orElse(List.of());
        if (known.isEmpty() || node.isEmpty()) {
            return Optional.empty();
        }
        List<Node> items = node.get() instanceof Sequence list ? list.items() : List.of(node.get());
        List<String> names = items.stream()
                .filter(Scalar.class::isInstance)
                .map(item -> name(known, ((Scalar) item).text()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private String name(List<Known> known, String code) {
        return known.stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .flatMap(Known::title)
                .flatMap(wording::words)
                .orElse(code);
    }
}
