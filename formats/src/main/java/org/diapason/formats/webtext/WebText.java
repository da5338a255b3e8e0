package org.diapason.formats.webtext;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
        return PlainHtml.read(html).orElseGet(() -> ofTree(html));
    }

    /** The words by the rules for HTML of any kind, sound or broken: a tree is made first. */
    static WebText ofTree(String html) {
        Walk walk = new Walk();
        NodeTraversor.traverse(walk, Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST)));
        return walk.blocks.text();
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

    /** The words of a block, which are clean: one space between two of them, or one that does not break. */
    private static int words(String block) {
        int words = 1;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            words += c == ' ' || c == '\u00A0' ? 1 : 0;
        }
        return words;
    }

    /** The tree of a page, walked through. */
    private static final class Walk implements NodeVisitor {

        private final Blocks blocks = new Blocks();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                blocks.text(text.getWholeText());
            } else if (node instanceof Element element) {
                Element parent = element.parent();
                boolean inItem = parent != null && parent.normalName().equals("li");
                blocks.open(element.normalName(), isHidden(element), inItem, () -> isBold(element));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                blocks.close(element.normalName(), isHidden(element));
            }
        }

        private static boolean isHidden(Element element) {
            return element.hasAttr("hidden")
                    || element.attr("style")
                            .toLowerCase(Locale.ROOT)
                            .replace(" ", "")
                            .contains("display:none");
        }

        private static boolean isBold(Element element) {
            return element.childNodeSize() == 1
                    && element.childrenSize() == 1
                    && Blocks.isBold(element.child(0).normalName());
        }
    }
}
