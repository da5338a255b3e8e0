package org.diapason.formats.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Template;
import org.diapason.formats.paper.PaperFormat;

/**
 * Something that can be made from a series.
 *
 * @param kind how it is asked for, and the name of its files, such as syllabus
 * @param title what it is called
 * @param purpose what it is for, in one sentence
 * @param family what it belongs to
 * @param scope of what there is one
 * @param languages how it goes about languages
 * @param formats the formats in which it exists, the usual one first
 * @param writer what writes it; the same order gives the same bytes
 * @param template what says the words of a document, in whatever format; silent for what is none
 */
public record Product(
        Code kind,
        Text title,
        Text purpose,
        Family family,
        Scope scope,
        Languages languages,
        List<Format> formats,
        Writer writer,
        Fact<Template> template) {

    public Product {
        formats = List.copyOf(formats);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException(kind + " exists in no format");
        }
    }

    /** Something that is no document of the toolkit. */
    public Product(
            Code kind,
            Text title,
            Text purpose,
            Family family,
            Scope scope,
            Languages languages,
            List<Format> formats,
            Writer writer) {
        this(kind, title, purpose, family, scope, languages, formats, writer, Fact.silent());
    }

    /** Writes one file, as it is asked for; it leaves the stream open. */
    @FunctionalInterface
    public interface Writer {
        void write(Order order, OutputStream out) throws IOException;
    }

    /** A document of the toolkit, in every format in which documents exist. */
    public static Product of(Template template) {
        return of(template, Family.DOCUMENTS);
    }

    /** A document that stands among other things than documents. */
    public static Product of(Template template, Family family) {
        return new Product(
                template.kind(),
                template.title(),
                template.purpose(),
                family,
                template instanceof Template.OfSeries ? Scope.SERIES : Scope.EACH,
                Languages.ASKED,
                Arrays.stream(PaperFormat.values()).map(Format::of).toList(),
                (order, out) -> out.write(PaperFormat.find(order.format().extension())
                        .orElseThrow()
                        .write(paper(template, order), order.langs())),
                Fact.of(template));
    }

    /** Those of these formats in which it exists; when in none of them, the usual one of a document, else all it has. */
    List<Format> in(List<Format> asked) {
        List<Format> fitting = formats.stream().filter(asked::contains).toList();
        if (!fitting.isEmpty()) {
            return fitting;
        }
        return formats.contains(Format.of(PaperFormat.HTML)) ? List.of(formats.getFirst()) : formats;
    }

    static Paper paper(Template template, Order order) {
        return paper(template, order.judged(), order.about());
    }

    static Paper paper(Template template, Judged judged, Fact<MicroCredential> about) {
        return switch (template) {
            case Template.OfSeries ofSeries -> ofSeries.write(judged);
            case Template.OfMicroCredential ofOne -> ofOne.write(judged, about.get());
        };
    }
}
