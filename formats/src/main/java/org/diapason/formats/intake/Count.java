package org.diapason.formats.intake;

import org.diapason.core.base.Text;

/**
 * How many of one thing came in.
 *
 * @param number how many
 * @param what the thing in words that go with any number, such as modules
 */
public record Count(int number, Text what) {}
