@org.jspecify.annotations.NullMarked
package org.diapason.studio.feedback;
