package org.diapason.formats.seriesfile;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Definitions;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Scalar;

/** A reason, or {@code true} where nobody gave one. */
final class YesOrWhy implements Codec<Fact<Text>> {

    @Override
    public Optional<Fact<Text>> read(Node node, Reading at) {
        if (node instanceof Scalar scalar && scalar.kind() == Node.Kind.BOOLEAN) {
            return Codecs.YES.read(node, at).map(yes -> Fact.silent());
        }
        return Codecs.TEXT.read(node, at).map(Fact::of);
    }

    @Override
    public Node write(Fact<Text> reason, Lang main) {
        return reason instanceof Fact.Stated<Text>(Text words) ? Codecs.TEXT.write(words, main) : Node.bool(true);
    }

    @Override
    public Node.Mapping schema(Definitions definitions) {
        return Codecs.TEXT
                .orScalar(Codecs.YES, yes -> Text.both("oui", "yes"), text -> Optional.empty())
                .schema(definitions);
    }

    @Override
    public Text expects() {
        return Text.both("true (oui) ou une raison", "true or a reason");
    }

    @Override
    public Shape shape() {
        return new Shape.Either(List.of(
                new Shape.Form("why", Text.both("une raison", "a reason"), Codecs.TEXT),
                new Shape.Form("yes", Text.both("oui, sans raison", "yes, without a reason"), Codecs.YES)));
    }
}
