/** Tests of the way from files to a framework. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.accord;
