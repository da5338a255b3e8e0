/** Competencies: grouped, laid against the micro-credentials, and from a goal of the workplace to practice. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.competencies;
