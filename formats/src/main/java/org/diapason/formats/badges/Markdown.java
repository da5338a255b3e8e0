package org.diapason.formats.badges;

import java.util.ArrayList;
import java.util.List;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.webtext.WebText;
import org.diapason.formats.webtext.WebText.Block;
import org.diapason.formats.webtext.WebText.Kind;

/** The words of a text in Markdown or HTML, block by block: criteria of badges may be either. */
final class Markdown {

    private Markdown() {}

    static WebText read(String text) {
        String decoded = Plainly.decoded(text);
        int tag = decoded.indexOf('<');
        if (tag >= 0 && decoded.indexOf('>', tag) > 0) {
            return WebText.of(decoded);
        }
        List<Block> blocks = new ArrayList<>();
        for (String line : decoded.split("\\R", -1)) {
            Block block = block(line.strip());
            if (!block.words().isEmpty()) {
                blocks.add(block);
            }
        }
        return new WebText(blocks);
    }

    private static Block block(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        if (marks > 0) {
            return new Block(Kind.HEADING, bare(line.substring(marks)));
        }
        int item = afterBullet(line);
        return item > 0 ? new Block(Kind.ITEM, bare(line.substring(item))) : new Block(Kind.PARAGRAPH, bare(line));
    }

    /** Where the words of an item begin, or 0 when the line is none. */
    private static int afterBullet(String line) {
        int at = 0;
        while (at < line.length() && Character.isDigit(line.charAt(at))) {
            at++;
        }
        boolean numbered = at > 0 && at < 4 && at + 1 < line.length() && ".)".indexOf(line.charAt(at)) >= 0;
        boolean bullet = at == 0 && line.length() > 1 && "-*+•".indexOf(line.charAt(0)) >= 0;
        return (numbered || bullet) && Character.isWhitespace(line.charAt(at + 1)) ? at + 2 : 0;
    }

    /** Without marks of emphasis and code, and with the words of a link in place of its address. */
    private static String bare(String words) {
        StringBuilder bare = new StringBuilder(words.length());
        int address = words.indexOf("](");
        int at = 0;
        while (address >= 0) {
            int end = words.indexOf(')', address);
            if (end < 0) {
                break;
            }
            bare.append(words, at, address);
            at = end + 1;
            address = words.indexOf("](", at);
        }
        bare.append(words, at, words.length());
        boolean linked = at > 0;
        String plain = bare.toString()
                .replace("**", "")
                .replace("__", "")
                .replace("`", "")
                .replace("*", "");
        return Plainly.clean(linked ? plain.replace("[", "") : plain);
    }
}
