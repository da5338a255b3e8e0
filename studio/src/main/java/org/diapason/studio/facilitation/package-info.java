/** Step 4: cohorts and whether their facilitators are ready, who can do what, what each prepares, and the hours of each. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.facilitation;
