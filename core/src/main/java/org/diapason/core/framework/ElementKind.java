package org.diapason.core.framework;

import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/**
 * Something that a series can standardise, as data: the framework's own list is one file, and an institution's own
 * kinds are the same record.
 *
 * @param code how a framework refers to it, such as live-sessions
 * @param family the family in which it is shown
 * @param label what it is called
 * @param question the question that leads a team to its standard
 * @param measure how its value is read from a micro-credential; {@code declared} when the micro-credential states it
 *     under its own elements
 * @param shape the shape of its standard
 */
public record ElementKind(Code code, Code family, Text label, Text question, Code measure, Shape shape) {

    /** The measure of kinds whose value is stated by the micro-credential itself. */
    public static final Code DECLARED = Code.of("declared");
}
