/** The judgement of a series for machines: JSON for anyone, SARIF for code review tools. */
@NullMarked
package org.diapason.formats.report;

import org.jspecify.annotations.NullMarked;
