package org.diapason.formats.webtext;

import java.util.Locale;
import java.util.Set;

/** A page of HTML read from the front, as long as its tags are written as the book says. */
final class HtmlTags {

    /** What a head may hold whose end is plain to see, and none of which says anything to readers. */
    private static final Set<String> IN_HEAD = Set.of("meta", "link", "title", "style");

    private final String html;
    private int at;
    private boolean framed;

    HtmlTags(String html) {
        this.html = html;
    }

    boolean hasMore() {
        return at < html.length();
    }

    boolean isTag() {
        return html.charAt(at) == '<';
    }

    /** The words up to the next tag. */
    String text() {
        int end = html.indexOf('<', at);
        String text = html.substring(at, end < 0 ? html.length() : end);
        at += text.length();
        return text;
    }

    boolean isComment() {
        return html.startsWith("<!--", at);
    }

    /** Goes behind a comment that ends as comments should. */
    boolean skipComment() {
        int end = html.indexOf("-->", at + 4);
        boolean odd = html.startsWith(">", at + 4) || html.startsWith("->", at + 4);
        if (end < 0 || odd || html.substring(at + 4, end).contains("--")) {
            return false;
        }
        at = end + 3;
        return true;
    }

    boolean isClosing() {
        return html.startsWith("</", at);
    }

    /** Reads the name of a tag in small letters; empty where a bracket begins none. */
    String name() {
        int from = at + (isClosing() ? 2 : 1);
        int to = from;
        while (to < html.length() && isNameChar(html.charAt(to))) {
            to++;
        }
        at = to;
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Whether a closing tag ends right behind its name. */
    boolean closed() {
        return skip(">");
    }

    /** Goes behind the attributes of a tag; false where they hide it, or are written in a way that needs thought. */
    boolean attributes(boolean empty) {
        while (hasMore()) {
            boolean gap = blanks();
            if (skip(">") || empty && skip("/>")) {
                return true;
            }
            if (!gap || !attribute()) {
                return false;
            }
        }
        return false;
    }

    private boolean attribute() {
        int from = at;
        while (hasMore() && (isNameChar(html.charAt(at)) || "-_:.".indexOf(html.charAt(at)) >= 0)) {
            at++;
        }
        String name = html.substring(from, at).toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("hidden")) {
            return false;
        }
        if (!skip("=")) {
            return true;
        }
        char quote = hasMore() ? html.charAt(at) : ' ';
        int end = quote == '"' || quote == '\'' ? html.indexOf(quote, at + 1) : -1;
        if (end < 0 || name.equals("style") && mayHide(html.substring(at + 1, end))) {
            return false;
        }
        at = end + 1;
        return true;
    }

    private static boolean mayHide(String style) {
        return style.indexOf('&') >= 0 || style.toLowerCase(Locale.ROOT).contains("none");
    }

    /** Goes into the body, be it written out or not, past a head that says nothing. */
    boolean enterBody() {
        blanks();
        if (skipWord("<!doctype html>")) {
            blanks();
        }
        while (isComment() && skipComment()) {
            blanks();
        }
        if (!skipWord("<html")) {
            return !html.startsWith("<!", at);
        }
        framed = true;
        if (!attributes(false)) {
            return false;
        }
        blanks();
        if (skipWord("<head>") && !head()) {
            return false;
        }
        blanks();
        return skipWord("<body") && attributes(false);
    }

    private boolean head() {
        while (hasMore()) {
            blanks();
            if (skipWord("</head>")) {
                return true;
            }
            String name = hasMore() && isTag() ? name() : "";
            boolean empty = name.equals("meta") || name.equals("link");
            if (!IN_HEAD.contains(name) || !attributes(empty) || !empty && !content(name)) {
                return false;
            }
        }
        return false;
    }

    /** Goes behind what a title or a style holds. */
    private boolean content(String name) {
        int end = html.indexOf("</" + name + ">", at);
        if (end < 0 || html.substring(at, end).indexOf('<') >= 0) {
            return false;
        }
        at = end + name.length() + 3;
        return true;
    }

    /** Whether the body ends here; only a body that was written out does. */
    boolean leavesBody() {
        return framed && skipWord("</body>");
    }

    /** Whether nothing follows the body. */
    boolean isDone() {
        blanks();
        if (framed && skipWord("</html>")) {
            blanks();
        }
        return !hasMore();
    }

    private boolean blanks() {
        int from = at;
        while (hasMore() && isBlank(html.charAt(at))) {
            at++;
        }
        return at > from;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private boolean skip(String sign) {
        boolean there = html.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private boolean skipWord(String word) {
        boolean there = html.regionMatches(true, at, word, 0, word.length());
        at += there ? word.length() : 0;
        return there;
    }
}
