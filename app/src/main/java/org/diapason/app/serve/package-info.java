/** The studio as a process: its options, its parts put together, its start and its end. */
@NullMarked
package org.diapason.app.serve;

import org.jspecify.annotations.NullMarked;
