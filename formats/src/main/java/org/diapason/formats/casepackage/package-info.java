/** CASE 1.1 packages: a framework of competencies and outcomes, with its hierarchy, its translations and its rubrics. */
@NullMarked
package org.diapason.formats.casepackage;

import org.jspecify.annotations.NullMarked;
