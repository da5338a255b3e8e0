package org.diapason.core.harmony.columns;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;

/**
 * The design model that a micro-credential states, and what its action map leads to.
 *
 * @param model the instructional design model, such as action-mapping
 * @param measured whether the map says how one will see that its goal is reached
 * @param map the action map as {@link Resolving#practice} writes it
 */
record Drawn(Fact<Code> model, boolean measured, Figures map) {}
