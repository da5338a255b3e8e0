package org.diapason.core.toolkit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;

/** A document that Diapason knows how to write from a series. */
public sealed interface Template {

    /** How it is asked for, such as syllabus. */
    Code kind();

    /** What the document is called. */
    Text title();

    /** What it is for, in one sentence. */
    Text purpose();

    /** A document about a whole series. */
    record OfSeries(Code kind, Text title, Text purpose, Function<Judged, List<Block>> body) implements Template {

        /** The document about this series. */
        public Paper write(Judged judged) {
            return new Paper(
                    kind, title, judged.series().title(), purpose, Provenance.of(judged.seen()), body.apply(judged));
        }
    }

    /** A document about one micro-credential. */
    record OfMicroCredential(Code kind, Text title, Text purpose, BiFunction<Judged, MicroCredential, List<Block>> body)
            implements Template {

        /** The document about this micro-credential of the series. */
        public Paper write(Judged judged, MicroCredential mc) {
            return new Paper(
                    kind, title, mc.title(), purpose, Provenance.of(judged.seen(), mc), body.apply(judged, mc));
        }
    }
}
