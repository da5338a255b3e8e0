/** What was delivered, held against what was asked: drift from a skeleton, and acceptance criterion by criterion. */
@NullMarked
package org.diapason.formats.acceptance;

import org.jspecify.annotations.NullMarked;
