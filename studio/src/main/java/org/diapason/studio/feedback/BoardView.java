package org.diapason.studio.feedback;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * What was said, by how far it has come.
 *
 * @param path the path of this page
 * @param columns the columns, from what waits to what is done
 * @param elements the elements that a voice can be about
 * @param one the path at which something that was said is noted by hand
 */
public record BoardView(String path, List<Column> columns, List<RoundsView.Choice> elements, String one) {

    /** The page of what people wrote. */
    public String words() {
        return path.substring(0, path.lastIndexOf('/')) + "/words";
    }

    public BoardView {
        columns = List.copyOf(columns);
        elements = List.copyOf(elements);
    }

    /** How far something that was said has come. */
    public enum Stand {
        OPEN,
        ACCEPTED,
        ANSWERED,
        LATER,
        DECLINED
    }

    /** Everything that has come as far as this. */
    public record Column(Stand stand, List<Card> cards) {
        public Column {
            cards = List.copyOf(cards);
        }
    }

    /**
     * Something that was said.
     *
     * @param code its code
     * @param words the words
     * @param from who said it, about what and when, in words
     * @param element the code of the element that it is about; empty when nobody says
     * @param about the element in words; empty when nobody says
     * @param reason why it was decided so; empty words while it is not
     * @param version the version that answers it; empty while none does
     * @param versions the versions that can answer it, the newest first
     * @param change where the element is decided
     * @param compare where one sees what the version changed
     * @param details where everything about it is written
     */
    public record Card(
            String code,
            Said words,
            String from,
            String element,
            Said about,
            Said reason,
            String version,
            List<String> versions,
            String change,
            String compare,
            String details) {
        public Card {
            versions = List.copyOf(versions);
        }
    }
}
