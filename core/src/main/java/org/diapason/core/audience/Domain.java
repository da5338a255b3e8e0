package org.diapason.core.audience;

import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * The field that the series covers.
 *
 * @param name the field
 * @param description what belongs to it and what does not
 */
public record Domain(Text name, Fact<Text> description) {}
