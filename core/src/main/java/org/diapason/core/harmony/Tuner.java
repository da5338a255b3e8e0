package org.diapason.core.harmony;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Fit;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Judgement;
import org.diapason.core.series.MicroCredential;

/** Gives the verdict on one element of one micro-credential. */
public final class Tuner {

    private static final Verdict IN_TUNE = new Verdict.InTune();
    private static final Verdict PERMITTED = new Verdict.Permitted();
    private static final Verdict SILENT = new Verdict.Silent();
    private static final Verdict TO_JUDGE = new Verdict.ToJudge();
    private static final Verdict OFF_KEY = new Verdict.OffKey(Fact.silent());

    private final Case seen;

    public Tuner(Case seen) {
        this.seen = seen;
    }

    /** The cell of this element and this micro-credential. */
    Cell cell(ElementKind kind, ElementPolicy policy, Measure measure, MicroCredential mc) {
        Fact<Value> value = value(kind, measure, mc);
        return new Cell(mc.code(), kind.code(), value, verdict(policy, mc.code(), value));
    }

    /** What the micro-credential states: under its own elements first, else by the kind's measure. */
    public Fact<Value> value(ElementKind kind, MicroCredential mc) {
        return value(kind, Measures.named(kind.measure()), mc);
    }

    /** The same, by a measure that was looked up once for many micro-credentials. */
    public Fact<Value> value(ElementKind kind, Measure measure, MicroCredential mc) {
        Value own = mc.elements().isEmpty() ? null : mc.elements().get(kind.code());
        return own != null ? Fact.of(own) : measure.of(seen, mc);
    }

    /** The verdict on a value of which nobody spoke: the standard first, then the latitude. */
    public static Verdict alone(ElementPolicy policy, Fact<Value> value) {
        return alone(policy, value, fit(policy, value));
    }

    /** The verdict on a value: the standard first, then a person's judgement, the latitude, and a deviation. */
    public Verdict verdict(ElementPolicy policy, Code mc, Fact<Value> value) {
        Fit fit = fit(policy, value);
        Verdict alone = alone(policy, value, fit);
        return switch (fit) {
            case FITS -> alone;
            case MISSES -> deviating(policy, mc, alone);
            case CANNOT_TELL -> value.isSilent() ? alone : deviating(policy, mc, alone);
            case FOR_A_PERSON -> judged(policy, mc, alone);
        };
    }

    private static Fit fit(ElementPolicy policy, Fact<Value> value) {
        if (value instanceof Fact.Stated<Value>(Value stated)) {
            return policy.standard().judge(stated);
        }
        return policy.standard() instanceof Standard.Described ? Fit.FOR_A_PERSON : Fit.CANNOT_TELL;
    }

    private static Verdict alone(ElementPolicy policy, Fact<Value> value, Fit fit) {
        return switch (fit) {
            case FITS -> IN_TUNE;
            case MISSES -> isPermitted(policy, value) ? PERMITTED : OFF_KEY;
            case CANNOT_TELL -> value.isSilent() ? SILENT : isPermitted(policy, value) ? PERMITTED : TO_JUDGE;
            case FOR_A_PERSON -> value.isSilent() ? SILENT : TO_JUDGE;
        };
    }

    private static boolean isPermitted(ElementPolicy policy, Fact<Value> value) {
        return value instanceof Fact.Stated<Value>(Value stated)
                && policy.latitude().is(latitude -> latitude.judge(stated) == Fit.FITS);
    }

    private Verdict judged(ElementPolicy policy, Code mc, Verdict alone) {
        for (Judgement judgement : seen.series().judgements()) {
            if (judgement.microCredential().equals(mc) && judgement.element().equals(policy.element())) {
                return judgement.holds() ? IN_TUNE : deviating(policy, mc, OFF_KEY);
            }
        }
        return alone;
    }

    private Verdict deviating(ElementPolicy policy, Code mc, Verdict alone) {
        if (alone instanceof Verdict.Permitted) {
            return alone;
        }
        Deviation last = null;
        for (Deviation deviation : seen.series().deviations()) {
            if (deviation.microCredential().equals(mc) && deviation.element().equals(policy.element())) {
                if (deviation instanceof Deviation.Granted granted && granted.holds(seen.today())) {
                    return new Verdict.Justified(granted);
                }
                last = deviation;
            }
        }
        return last != null && alone instanceof Verdict.OffKey ? new Verdict.OffKey(Fact.of(last)) : alone;
    }
}
