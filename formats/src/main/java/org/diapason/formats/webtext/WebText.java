package org.diapason.formats.webtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.formats.intake.Plainly;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What a page of HTML says, block by block, without its markup. Scripts, styles and hidden parts say nothing.
 *
 * @param blocks its headings, paragraphs and items of lists, in order, none blank
 */
public record WebText(List<Block> blocks) {

    private static final Set<String> MUTE =
            Set.of("script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object");
    private static final Set<String> BREAKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "li",
            "dt",
            "dd",
            "br",
            "hr",
            "tr",
            "td",
            "th",
            "table",
            "ul",
            "ol",
            "dl",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "figcaption",
            "header",
            "footer",
            "body",
            "details",
            "summary",
            "caption",
            "option");

    /** No page of a course nests deeper; a hostile one is flattened from here on, as each level costs time at every tag. */
    private static final int DEEPEST = 100;

    /** What a block is. */
    public enum Kind {
        /** A heading, or a short line that is all bold. */
        HEADING,
        /** Running words. */
        PARAGRAPH,
        /** An item of a list. */
        ITEM
    }

    /** A stretch of words that stand together. */
    public record Block(Kind kind, String words) {}

    public WebText {
        blocks = List.copyOf(blocks);
    }

    /** The words of this HTML, or of plain text, which is HTML too. */
    public static WebText of(String html) {
        Walk walk = new Walk();
        NodeTraversor.traverse(walk, Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST)));
        walk.finish();
        return new WebText(walk.blocks);
    }

    /** All words on one line. */
    public String line() {
        return blocks.stream().map(Block::words).collect(Collectors.joining(" "));
    }

    /** How many words there are. */
    public int words() {
        int words = 0;
        for (Block block : blocks) {
            words += words(block.words());
        }
        return words;
    }

    /** The words of a block, which has no white space at its ends. */
    private static int words(String block) {
        int words = 1;
        boolean gap = false;
        for (int i = 0; i < block.length(); i++) {
            boolean space = Character.isWhitespace(block.charAt(i)) || block.charAt(i) == '\u00A0';
            words += gap && !space ? 1 : 0;
            gap = space;
        }
        return words;
    }

    private static final class Walk implements NodeVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Kind kind = Kind.PARAGRAPH;
        private int mute;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && mute == 0) {
                words.append(text.getWholeText());
            } else if (node instanceof Element element) {
                String name = element.normalName();
                mute += isMute(element, name) ? 1 : 0;
                if (BREAKS.contains(name)) {
                    finish();
                    kind = kind(element, name);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                mute -= isMute(element, name) ? 1 : 0;
                if (BREAKS.contains(name)) {
                    finish();
                    kind = Kind.PARAGRAPH;
                }
            }
        }

        private static boolean isMute(Element element, String name) {
            return MUTE.contains(name)
                    || element.hasAttr("hidden")
                    || element.attr("style")
                            .toLowerCase(Locale.ROOT)
                            .replace(" ", "")
                            .contains("display:none");
        }

        private static Kind kind(Element element, String name) {
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return Kind.HEADING;
            }
            if (name.equals("li") || name.equals("dd")) {
                return Kind.ITEM;
            }
            boolean within =
                    element.parent() != null && element.parent().normalName().equals("li");
            return within ? Kind.ITEM : isBold(element) ? Kind.HEADING : Kind.PARAGRAPH;
        }

        private static boolean isBold(Element element) {
            return element.childNodeSize() == 1
                    && element.childrenSize() == 1
                    && Set.of("strong", "b").contains(element.child(0).normalName());
        }

        private void finish() {
            String clean = Plainly.clean(words.toString());
            words.setLength(0);
            if (!clean.isEmpty()) {
                blocks.add(new Block(kind, clean));
            }
        }
    }
}
