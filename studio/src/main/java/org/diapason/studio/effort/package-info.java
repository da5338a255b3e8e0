/** The effort of a series: what is advertised beside what adds up. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.effort;
