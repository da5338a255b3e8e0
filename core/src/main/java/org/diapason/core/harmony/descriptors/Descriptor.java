package org.diapason.core.harmony.descriptors;

import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Measure;

/**
 * Something that can be stated of a micro-credential and that a regime may ask for.
 *
 * @param code how profiles refer to it
 * @param name what it is called
 * @param field the field of the series file in which it is stated, so that a finding can point to it
 * @param reading how it is read
 */
public record Descriptor(Code code, Text name, String field, Measure reading) {}
