package org.diapason.formats.codec;

import java.util.Optional;
import java.util.function.Supplier;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;

/**
 * One field as a reader of the reference page sees it.
 *
 * @param key the name in the file
 * @param label what it is
 * @param codec how its value is written
 * @param required whether it must be there
 * @param silent whether its absence says that nobody stated it, which an empty list would not
 * @param shown makes the value that counts when it is not there, when there is one
 */
public record Row(
        String key, Text label, Codec<?> codec, boolean required, boolean silent, Supplier<Optional<Node>> shown) {

    /** The value that counts when the field is not there, when there is one. */
    public Optional<Node> usual() {
        return shown.get();
    }

    /** The short name in both languages. */
    public Text title() {
        return new Label(label).title();
    }

    /** What else there is to say of the field in this language, empty when nothing. */
    public String description(Lang lang) {
        return new Label(label).description(lang);
    }
}
