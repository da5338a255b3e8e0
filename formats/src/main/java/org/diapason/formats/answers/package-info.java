/** Answers that were gathered elsewhere: LimeSurvey, Qualtrics, Google Forms, Microsoft Forms, Moodle, Canvas, Brightspace. */
@NullMarked
package org.diapason.formats.answers;

import org.jspecify.annotations.NullMarked;
