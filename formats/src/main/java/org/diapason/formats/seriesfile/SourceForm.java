package org.diapason.formats.seriesfile;

import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Definitions;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Troubles;

/** A source: its address or its title alone, or a title, an address and the day it was read. */
record SourceForm(Codec<Source> full) implements Codec<Source> {

    @Override
    public Optional<Source> read(Node node, Reading at) {
        if (node instanceof Node.Scalar) {
            return Codecs.NAME
                    .read(node, at)
                    .map(words -> isAddress(words) ? Source.page(words) : Source.titled(Text.in(at.main(), words)));
        }
        return full.read(node, at);
    }

    @Override
    public Node write(Source source, Lang main) {
        boolean alone = source.title().isSilent() && source.seen().isSilent();
        return alone && source.url() instanceof Fact.Stated<String>(String url)
                ? Node.string(url)
                : full.write(source, main);
    }

    @Override
    public Node.Mapping schema(Definitions definitions) {
        return full.orScalar(Codecs.NAME, Source::page, source -> Optional.empty())
                .schema(definitions);
    }

    @Override
    public Text expects() {
        return full.expects();
    }

    private static boolean isAddress(String words) {
        return words.startsWith("https://") || words.startsWith("http://");
    }

    @Override
    public Shape shape() {
        return new Shape.Brief(Codecs.NAME, full, this::spelledOut);
    }

    private Node spelledOut(Node node) {
        return node instanceof Node.Scalar
                ? read(node, Reading.top(Lang.EN, new Troubles()))
                        .map(source -> full.write(source, Lang.EN))
                        .orElse(node)
                : node;
    }
}
