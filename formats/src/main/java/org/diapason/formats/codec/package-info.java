/**
 * Records as trees and trees as records: each field is declared once, and reading, writing, the JSON Schema and the
 * reference page follow from it.
 */
@NullMarked
package org.diapason.formats.codec;

import org.jspecify.annotations.NullMarked;
