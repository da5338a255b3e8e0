package org.diapason.formats.webtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads the HTML that editors of courses write, in one pass and without a tree: every tag closed in its turn, no tables,
 * forms or scripts in the text. What would need the rules for broken HTML is given back unread, and so both ways say the
 * same of every page; a test holds them to it with pages of all kinds of damage.
 */
final class PlainHtml {

    /** Elements before which an open paragraph would end. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "figure",
            "figcaption",
            "blockquote",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "pre",
            "address");

    private static final Set<String> INLINE = Set.of(
            "a", "b", "strong", "i", "em", "u", "small", "code", "s", "span", "sub", "sup", "abbr", "cite", "q", "mark",
            "br", "img");
    private static final Set<String> EMPTY = Set.of("br", "img", "hr");
    private static final int DEEPEST = 60;

    private final HtmlTags tags;
    private final Blocks blocks = new Blocks();
    private final List<Element> open = new ArrayList<>();

    private PlainHtml(HtmlTags tags) {
        this.tags = tags;
    }

    /** An element that is open, and what it holds so far. */
    private static final class Element {
        private final String name;
        private int children;
        private boolean boldFirst;

        private Element(String name) {
            this.name = name;
        }

        private boolean isBold() {
            return children == 1 && boldFirst;
        }
    }

    /** The words, or nothing where it takes more than this to read them as browsers do. */
    static Optional<WebText> read(String html) {
        HtmlTags tags = new HtmlTags(html);
        PlainHtml page = new PlainHtml(tags);
        boolean plain = html.indexOf('\0') < 0 && tags.enterBody() && page.body();
        return plain ? Optional.of(page.blocks.text()) : Optional.empty();
    }

    /** All that stands in the body. A body of one bold line is left: what is around it would matter. */
    private boolean body() {
        Element body = push("body");
        while (tags.hasMore()) {
            if (tags.isTag()) {
                if (tags.leavesBody()) {
                    break;
                }
                if (!tag()) {
                    return false;
                }
            } else {
                text(tags.text());
            }
        }
        blocks.close("body", false);
        return open.size() == 1 && !body.isBold() && tags.isDone();
    }

    private void text(String text) {
        top().children++;
        blocks.text(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
    }

    private boolean tag() {
        if (tags.isComment()) {
            top().children++;
            return tags.skipComment();
        }
        boolean closing = tags.isClosing();
        String name = tags.name();
        if (closing) {
            return tags.closed() && close(name);
        }
        return isPlainHere(name) && tags.attributes(EMPTY.contains(name)) && start(name);
    }

    private boolean close(String name) {
        if (open.size() < 2 || !top().name.equals(name)) {
            return false;
        }
        open.removeLast();
        blocks.close(name, false);
        return true;
    }

    private boolean start(String name) {
        Element parent = top();
        parent.boldFirst = parent.children == 0 && Blocks.isBold(name);
        parent.children++;
        push(name);
        return !EMPTY.contains(name) || close(name);
    }

    private Element push(String name) {
        boolean inItem = !open.isEmpty() && top().name.equals("li");
        Element element = new Element(name);
        open.add(element);
        blocks.open(name, false, inItem, element::isBold);
        return element;
    }

    private Element top() {
        return open.getLast();
    }

    /** Whether this element may stand here without any other being closed, moved or opened again for it. */
    private boolean isPlainHere(String name) {
        boolean block = BLOCKS.contains(name);
        if (open.size() >= DEEPEST || !block && !INLINE.contains(name)) {
            return false;
        }
        String parent = top().name;
        return switch (name) {
            case "li" -> parent.equals("ul") || parent.equals("ol");
            case "a" -> isNotWithin("a");
            default -> !block || isNotWithin("p") && !(Blocks.isHeading(name) && Blocks.isHeading(parent));
        };
    }

    private boolean isNotWithin(String name) {
        for (Element element : open) {
            if (element.name.equals(name)) {
                return false;
            }
        }
        return true;
    }
}
