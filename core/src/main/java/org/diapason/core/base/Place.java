package org.diapason.core.base;

/**
 * Where in a series something stands, as the path of its fields from the top, such as
 * {@code micro-credentials[TL].outcomes[TL-1].statement}; a reader of files turns it into a line and a column.
 */
public record Place(String path) {

    /** The whole series. */
    public static final Place TOP = new Place("");

    /** The field of this name below this place. */
    public Place field(String name) {
        return new Place(path.isEmpty() ? name : path + "." + name);
    }

    /** The item of this code in the list that stands at this place. */
    public Place item(Code code) {
        return new Place(path + "[" + code.value() + "]");
    }

    /** The item at this position, from 0, in the list that stands at this place. */
    public Place item(int position) {
        return new Place(path + "[" + position + "]");
    }

    /** The place around this one; the top is around itself. */
    public Place parent() {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? TOP : new Place(path.substring(0, cut));
    }

    @Override
    public String toString() {
        return path;
    }
}
