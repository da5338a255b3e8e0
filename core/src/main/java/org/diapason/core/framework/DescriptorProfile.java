package org.diapason.core.framework;

import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/**
 * What a regime asks to be stated of a micro-credential, such as the European approach of 2022.
 *
 * @param code its short name, such as eu-2022
 * @param name what it is called
 * @param items what it asks for
 * @param source the document in which it stands
 */
public record DescriptorProfile(Code code, Text name, List<Item> items, Source source) {

    public DescriptorProfile {
        items = List.copyOf(items);
    }

    /**
     * One descriptor that a profile asks for.
     *
     * @param descriptor what must be stated, such as workload
     * @param obligation how strongly
     * @param condition the descriptor without which this one is not asked
     * @param values the only values allowed; empty when any will do
     * @param bounds the amounts between which it must lie, in the descriptor's own unit
     * @param note a remark for the reader
     */
    public record Item(
            Code descriptor,
            Obligation obligation,
            Fact<Code> condition,
            Set<Code> values,
            Fact<org.diapason.core.base.Range> bounds,
            Fact<Text> note) {
        public Item {
            values = Ordered.set(values);
        }
    }
}
