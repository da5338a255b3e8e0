package org.diapason.core.framework;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * A phase in the life of a micro-credential.
 *
 * @param code how a micro-credential says where it stands
 * @param name what it is called
 * @param gate what must hold before it is left
 */
public record Phase(Code code, Text name, Fact<Gate> gate) {}
