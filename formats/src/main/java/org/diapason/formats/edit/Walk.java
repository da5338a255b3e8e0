package org.diapason.formats.edit;

import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Row;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;

/** From the top of a series file to one place of it, knowing on each step what is asked there. */
final class Walk {

    private Walk() {}

    static Asked top(Optional<Node> root) {
        return new Asked(Place.TOP, SeriesFiles.codec(), Optional.empty(), root);
    }

    static Optional<Asked> to(Optional<Node> root, Place place) {
        Optional<Asked> here = Optional.of(top(root));
        String path = place.path();
        int from = 0;
        while (from < path.length() && here.isPresent()) {
            Step step = Step.at(path, from, here.get().node());
            from = step.end();
            here = into(here.get(), step, new Place(path.substring(0, from)));
        }
        return here;
    }

    static Optional<Asked> into(Asked here, Step step, Place place) {
        Optional<Node> inside = here.node().flatMap(step::in);
        if (step.isItem()) {
            return Inside.item(here.codec(), here.node())
                    .map(codec -> new Asked(place, codec, Optional.empty(), inside));
        }
        Optional<Codec<?>> codec = Inside.field(here.codec(), here.node(), step.word());
        Optional<Row> row = Inside.row(here.codec(), here.node(), step.word());
        return codec.map(known -> new Asked(place, known, row, inside));
    }
}
