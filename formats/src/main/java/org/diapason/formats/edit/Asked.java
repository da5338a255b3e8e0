package org.diapason.formats.edit;

import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Row;
import org.diapason.formats.tree.Node;

/**
 * What a form asks at one place of a series file.
 *
 * @param place where
 * @param codec how the value is written
 * @param row the field as it is declared; absent at the top, for items of lists and for keys of the author's own
 * @param node what stands there now
 */
public record Asked(Place place, Codec<?> codec, Optional<Row> row, Optional<Node> node) {}
