/**
 * Spreadsheets of strangers, CSV and XLSX: streamed row by row, their columns matched to the fields of a series by name,
 * synonym and content, and a template to fill.
 */
@NullMarked
package org.diapason.formats.sheet;

import org.jspecify.annotations.NullMarked;
