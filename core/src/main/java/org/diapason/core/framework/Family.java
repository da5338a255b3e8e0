package org.diapason.core.framework;

import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/**
 * A family of elements: the framework names seven in its step 3, and an institution may add its own.
 *
 * @param code its short name, such as effort
 * @param label what it is called
 * @param step the number that the framework gives it within step 3, such as 3.1, or the institution's own
 */
public record Family(Code code, Text label, String step) {}
