package org.diapason.core.series;

import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * The digital badge that a learner earns.
 *
 * @param name what it is called
 * @param criteria what it takes to earn it
 * @param format the format in which it is issued, such as open-badges-3
 */
public record Badge(Text name, Fact<Text> criteria, Fact<org.diapason.core.base.Code> format) {}
