/** Tests of what can be made from a series. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.toolkit;
