/** From the files of a team to its framework: what they hold, what they agree on, what the team decides. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.accord;
