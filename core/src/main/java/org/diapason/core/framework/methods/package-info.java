/** Assessment methods as data: what each can show, and how it can be looked after (framework, step 3.5). */
@NullMarked
package org.diapason.core.framework.methods;

import org.jspecify.annotations.NullMarked;
