package org.diapason.bench.accord;

import java.util.List;
import java.util.SplittableRandom;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;

/** Elements of one sort: the frameworks there can be for them, and the two rules of thumb. */
interface Family {

    /** The element. */
    ElementKind kind();

    /** The forms that a framework can give it. */
    List<Form> forms();

    /** A framework of this form, drawn by chance. */
    Truth truth(Form form, SplittableRandom random);

    /** The rule of thumb that allows all that is found. */
    Policy fullRange(List<Value> cells);

    /** One value for all. */
    Policy exactly(Value value);

    /** What somebody believes of these cells who knows how {@link #truth} draws, each form being as likely. */
    Belief belief(List<Value> cells, List<Double> noises);
}
