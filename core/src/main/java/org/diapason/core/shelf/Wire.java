package org.diapason.core.shelf;

import java.util.function.Consumer;
import org.diapason.core.base.Id;

/** Tells every running studio what has just changed (fil), whichever of them changed it. */
public interface Wire {

    /** Hears of every change in this organisation until it is closed. */
    Line listen(Id organisation, Consumer<News> hear);

    /** One listener; closing it twice does nothing more. */
    interface Line extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * That a document changed.
     *
     * @param kind the kind of document
     * @param id which document
     * @param revision its new revision
     */
    record News(String kind, Id id, long revision) {}
}
