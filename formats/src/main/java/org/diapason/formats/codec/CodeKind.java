package org.diapason.formats.codec;

import org.diapason.core.base.Text;

/**
 * A kind of things that have codes, such as competencies.
 *
 * @param id its name in data
 * @param label one of them, with its article: «la compétence», “the competency”
 */
public record CodeKind(String id, Text label) {}
