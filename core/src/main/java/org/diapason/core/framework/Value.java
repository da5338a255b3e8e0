package org.diapason.core.framework;

import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/** What a micro-credential states for one element, in a form that a standard can judge. */
public sealed interface Value {

    /** An amount, or the span of several amounts: outcomes per module run from the smallest module to the largest. */
    record Amount(Range range) implements Value {}

    /** One or more entries of a list, such as the assessment methods in use. */
    record Choices(Set<Code> codes) implements Value {
        public Choices {
            codes = Ordered.set(codes);
        }
    }

    /** Parts in order, once for each module. */
    record Sequences(List<List<Code>> each) implements Value {
        public Sequences {
            each = each.stream().map(List::copyOf).toList();
        }
    }

    /** Words for a person to read. */
    record Statement(Text words) implements Value {}

    /** Evidence for something attested; an empty list says that there is none. */
    record Evidence(List<Source> sources) implements Value {
        public Evidence {
            sources = List.copyOf(sources);
        }
    }
}
