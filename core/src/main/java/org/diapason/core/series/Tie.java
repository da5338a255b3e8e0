package org.diapason.core.series;

import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * What makes a series of these micro-credentials.
 *
 * @param theme the theme they share
 * @param progression the skills that grow from one to the next
 * @param experience the experience that learners have in all of them
 */
public record Tie(Fact<Text> theme, Fact<Text> progression, Fact<Text> experience) {}
