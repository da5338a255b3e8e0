package org.diapason.formats.edit;

import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.formats.tree.Node;

/**
 * One field, or one item of a list, in which two states of a series differ.
 *
 * @param place where it stands in the later state; what was taken away, where it stood in the earlier
 * @param before what the earlier state says
 * @param after what the later state says
 * @param isOrder whether the items of a list merely changed their order
 */
public record Difference(Place place, Optional<Node> before, Optional<Node> after, boolean isOrder) {}
