/** The check of a whole catalogue beside SHACL, JSON Schema and a hand-written loop, on the same records and rules. */
@NullMarked
package org.diapason.bench.catalogue;

import org.jspecify.annotations.NullMarked;
