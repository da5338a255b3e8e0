package org.diapason.formats.tree;

import java.util.Optional;

/**
 * What came out of a file.
 *
 * @param root the whole file, absent when nothing of it could be read
 * @param troubles what was wrong so far; whoever reads the tree adds to it
 */
public record Tree(Optional<Node> root, Troubles troubles) {}
