/** Tests of step 1: audiences, goals, topics and the scope test. */
@org.jspecify.annotations.NullMarked
package org.diapason.studio.audience;
