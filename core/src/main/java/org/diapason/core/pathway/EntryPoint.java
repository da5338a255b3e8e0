package org.diapason.core.pathway;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * Where learners come in.
 *
 * @param at the micro-credential they begin with
 * @param conditions what they must bring
 */
public record EntryPoint(Code at, Fact<Text> conditions) {}
