/**
 * A team's portfolio of micro-credentials, from many files of many tools into one series, and again when the files
 * change: the list of importers, the meeting of what they found, and the record of where each value came from.
 */
@NullMarked
package org.diapason.formats.portfolio;

import org.jspecify.annotations.NullMarked;
