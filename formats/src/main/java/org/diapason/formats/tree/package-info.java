/**
 * A file as a tree of keys, lists and words, each with the line and column where it stands; YAML and JSON give the same
 * tree, and what cannot be read is a {@link org.diapason.formats.tree.Trouble}, never an exception.
 */
@NullMarked
package org.diapason.formats.tree;

import org.jspecify.annotations.NullMarked;
