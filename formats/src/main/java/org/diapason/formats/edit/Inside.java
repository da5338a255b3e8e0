package org.diapason.formats.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Row;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.codec.Variant;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Scalar;

/** What is asked below a codec: the fields of its groups, the items of its lists. */
final class Inside {

    private static final Codec<List<Lang>> LANGS = Codecs.list(Codecs.LANG);

    private Inside() {}

    /** The shape of what stands here, once a short form and one of several are told apart. */
    static Shape settled(Codec<?> codec, Optional<Node> here) {
        return switch (codec.shape()) {
            case Shape.Brief(Codec<?> brief, Codec<?> full, var _) ->
                settled(here.filter(Scalar.class::isInstance).isPresent() ? brief : full, here);
            case Shape.Either either ->
                here.flatMap(either::of)
                        .map(form -> settled(form.codec(), here))
                        .orElse(either);
            case Shape shape -> shape;
        };
    }

    /** The fields that stand in this group; of a union whose kind is not told, those of each. */
    static List<Row> rows(Codec<?> codec, Optional<Node> here) {
        return switch (settled(codec, here)) {
            case Shape.Group(var record) -> record.rows();
            case Shape.Union union -> rows(union, here);
            case Shape.Either(List<Shape.Form> forms) ->
                forms.stream()
                        .flatMap(form -> rows(form.codec(), Optional.empty()).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static List<Row> rows(Shape.Union union, Optional<Node> here) {
        List<Row> rows = new ArrayList<>();
        union.kind().ifPresent(rows::add);
        Optional<Variant<?>> told = here.flatMap(union::of);
        List<Variant<?>> variants = told.isPresent() ? List.of(told.get()) : union.variants();
        variants.forEach(variant -> rows.addAll(variant.record().rows()));
        return rows;
    }

    /** The declared field of this key. */
    static Optional<Row> row(Codec<?> codec, Optional<Node> here, String key) {
        return rows(codec, here).stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** How the value under this key is written. */
    static Optional<Codec<?>> field(Codec<?> codec, Optional<Node> here, String key) {
        return switch (settled(codec, here)) {
            case Shape.Words _ -> Optional.of(key.equals("lagging") ? LANGS : Codecs.NAME);
            case Shape.Keyed(var _, Codec<?> values) -> Optional.of(values);
            case Shape.Either(List<Shape.Form> forms) ->
                first(forms, form -> field(form.codec(), Optional.empty(), key));
            default -> row(codec, here, key).map(Row::codec);
        };
    }

    /** How an item of this list is written. */
    static Optional<Codec<?>> item(Codec<?> codec, Optional<Node> here) {
        return switch (settled(codec, here)) {
            case Shape.Many many -> Optional.of(many.item());
            case Shape.Either(List<Shape.Form> forms) -> first(forms, form -> item(form.codec(), Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static Optional<Codec<?>> first(List<Shape.Form> forms, Function<Shape.Form, Optional<Codec<?>>> answer) {
        return forms.stream().flatMap(form -> answer.apply(form).stream()).findFirst();
    }

    /** Whether two groups are of one kind, so that their fields can be compared one by one. */
    static boolean isOneKind(Optional<Codec<?>> codec, Node one, Node other) {
        if (codec.isEmpty()) {
            return true;
        }
        Shape shape = settled(codec.get(), Optional.of(one));
        if (shape instanceof Shape.Union union) {
            return union.of(one).equals(union.of(other));
        }
        return codec.get().shape() instanceof Shape.Either either
                ? either.of(one).equals(either.of(other))
                : shape.getClass() == settled(codec.get(), Optional.of(other)).getClass();
    }
}
