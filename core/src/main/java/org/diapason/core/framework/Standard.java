package org.diapason.core.framework;

import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;

/** What a framework asks of an element: a few closed shapes, each of which can judge a value. */
public sealed interface Standard {

    /** Whether the value fits. */
    Fit judge(Value value);

    /** An amount within bounds, such as 3 live sessions or 5 to 7.5 hours. */
    record InRange(Range range) implements Standard {
        @Override
        public Fit judge(Value value) {
            if (!(value instanceof Value.Amount(Range amount))) {
                return Fit.MISSES;
            }
            if (range.contains(amount)) {
                return Fit.FITS;
            }
            return !amount.isBounded() && range.contains(amount.low()) ? Fit.CANNOT_TELL : Fit.MISSES;
        }
    }

    /** Nothing but entries of this list. */
    record OneOf(Set<Code> choices) implements Standard {
        public OneOf {
            choices = Ordered.set(choices);
        }

        @Override
        public Fit judge(Value value) {
            return value instanceof Value.Choices(Set<Code> codes) && choices.containsAll(codes)
                    ? Fit.FITS
                    : Fit.MISSES;
        }
    }

    /** At least all of these entries; more may be there. */
    record MustInclude(Set<Code> codes) implements Standard {
        public MustInclude {
            codes = Ordered.set(codes);
        }

        @Override
        public Fit judge(Value value) {
            return value instanceof Value.Choices(Set<Code> stated) && stated.containsAll(codes)
                    ? Fit.FITS
                    : Fit.MISSES;
        }
    }

    /** The slots of a template, in order, in every module. */
    record InOrder(ModuleTemplate template) implements Standard {
        @Override
        public Fit judge(Value value) {
            return value instanceof Value.Sequences sequences
                            && sequences.each().stream().allMatch(template::fits)
                    ? Fit.FITS
                    : Fit.MISSES;
        }
    }

    /** A description that only a person can hold a micro-credential against. */
    record Described(Text words) implements Standard {
        @Override
        public Fit judge(Value value) {
            return Fit.FOR_A_PERSON;
        }
    }

    /** Something that must be shown by evidence. */
    record Attested(Text what) implements Standard {
        @Override
        public Fit judge(Value value) {
            return value instanceof Value.Evidence evidence
                            && !evidence.sources().isEmpty()
                    ? Fit.FITS
                    : Fit.MISSES;
        }
    }

    /** Each micro-credential decides for itself. */
    record Free() implements Standard {
        @Override
        public Fit judge(Value value) {
            return Fit.FITS;
        }
    }
}
