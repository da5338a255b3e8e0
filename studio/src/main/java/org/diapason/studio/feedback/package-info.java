/** Step 5: rounds of questions, the page on which people answer, what their answers say, and what is done about it. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.feedback;
