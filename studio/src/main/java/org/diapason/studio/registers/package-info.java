/** Registers: lists at the top of a series, each item with a form of its own, and the steps that are made of them. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.registers;
