package org.diapason.formats.kit;

import java.io.IOException;
import java.util.List;
import org.diapason.core.toolkit.Template;
import org.diapason.formats.paper.PaperFormat;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.wordtemplate.WordTags;
import org.diapason.formats.wordtemplate.WordTemplate;

/** Documents in an institution's own Word file. */
public final class OwnWord {

    private OwnWord() {}

    /** This document in this Word file, which must have been looked at before: one file for each language. */
    public static Product of(Template template, WordTemplate own) {
        Product usual = Product.of(template);
        return new Product(
                usual.kind(),
                usual.title(),
                usual.purpose(),
                usual.family(),
                usual.scope(),
                Languages.ASKED,
                List.of(Format.of(PaperFormat.DOCX)),
                (order, out) -> {
                    try {
                        out.write(own.fill(tags(template, order), order.langs().getFirst()));
                    } catch (Refusal refusal) {
                        throw new IOException(refusal);
                    }
                });
    }

    /** The tags that this order fills. */
    public static WordTags tags(Template template, Order order) {
        return WordTags.of(Product.paper(template, order));
    }
}
