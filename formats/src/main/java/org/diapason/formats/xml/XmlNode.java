package org.diapason.formats.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.formats.tree.Spot;

/**
 * An element of an XML document with everything in it. Names are without their prefix, as courses mix the namespaces of
 * many versions.
 *
 * @param name its local name
 * @param attributes its attributes by their local names
 * @param text the characters directly in it, one piece after the other, as they stand
 * @param children the elements directly in it, in order
 * @param spot where it begins
 */
public record XmlNode(String name, Map<String, String> attributes, String text, List<XmlNode> children, Spot spot) {

    public XmlNode {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The first child of this name. */
    public Optional<XmlNode> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The children of this name. */
    public List<XmlNode> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** What is reached by these names, one inside the other. */
    public Optional<XmlNode> at(String... path) {
        Optional<XmlNode> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(node -> node.child(step));
        }
        return here;
    }

    /** The text of the child of this name, stripped; empty when there is no such child. */
    public String words(String wanted) {
        return child(wanted).map(node -> node.text.strip()).orElse("");
    }

    /** The attribute of this name; empty when there is none. */
    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }
}
