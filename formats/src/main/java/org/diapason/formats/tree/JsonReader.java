package org.diapason.formats.tree;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON (RFC 8259, nothing looser) as a tree. */
final class JsonReader {

    private static final Text MEND = Text.both(
            "Vérifiez les virgules, les guillemets droits et les accolades juste avant ce point.",
            "Check the commas, the straight quotes and the braces just before this point.");

    private final TreeBuilder tree;
    private final String text;

    JsonReader(TreeBuilder tree, String text) {
        this.tree = tree;
        this.text = text;
    }

    Node read() {
        try (JsonParser parser = factory(text.length()).createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Node root = node(parser, Place.TOP, 1);
            if (parser.nextToken() != null) {
                throw new Halt(TreeFaults.severalDocuments(spot(parser)));
            }
            return root;
        } catch (JacksonException broken) {
            throw new Halt(syntax(broken));
        }
    }

    /** No limit of its own: the size of the text is already bounded, and the depth is counted here. */
    private static JsonFactory factory(int length) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(length)
                        .maxNameLength(length)
                        .build())
                .build();
    }

    private Node node(JsonParser parser, Place place, int depth) {
        Spot spot = spot(parser);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(parser, place, depth);
            case START_ARRAY -> sequence(parser, place, depth);
            case VALUE_STRING -> tree.scalar(parser.getString(), Kind.STRING, spot, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.scalar(parser.getString(), Kind.NUMBER, spot, place);
            case VALUE_TRUE, VALUE_FALSE -> tree.scalar(parser.getString(), Kind.BOOLEAN, spot, place);
            case VALUE_NULL -> tree.scalar("", Kind.NULL, spot, place);
            case null, default -> throw new Halt(syntax(spot));
        };
    }

    private Node mapping(JsonParser parser, Place place, int depth) {
        Spot start = spot(parser);
        tree.checkDepth(depth, start, place);
        TreeBuilder.Keys keys = tree.keys(place);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Spot spot = spot(parser);
            parser.nextToken();
            keys.add(key, spot, node(parser, place.field(key), depth + 1));
        }
        return new Mapping(keys.entries(), start);
    }

    private Node sequence(JsonParser parser, Place place, int depth) {
        Spot start = spot(parser);
        tree.checkDepth(depth, start, place);
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, place.item(items.size()), depth + 1));
        }
        return new Sequence(items, start);
    }

    private Spot spot(JsonParser parser) {
        return spot(parser.currentTokenLocation());
    }

    private Spot spot(TokenStreamLocation location) {
        return tree.spot(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private Trouble syntax(JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        return syntax(location == null ? tree.spot(1, 1) : spot(location));
    }

    private static Trouble syntax(Spot spot) {
        Text message = Text.both("Ce n'est plus du JSON à partir d'ici.", "From here on this is not JSON.");
        return new Trouble(Fault.SYNTAX, spot, Place.TOP, message, MEND);
    }
}
