package org.diapason.core.harmony;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Value;

/**
 * One square of the tuning matrix: one element of one micro-credential.
 *
 * @param microCredential the column
 * @param element the row
 * @param value what is stated
 * @param verdict what is said of it
 */
public record Cell(Code microCredential, Code element, Fact<Value> value, Verdict verdict) {}
