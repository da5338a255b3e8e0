package org.diapason.formats.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.diapason.formats.sheet.RowVisitor.Merged;
import org.diapason.formats.tree.Refusal;

/**
 * Looks through one XML part of a workbook as bytes before any parser sees it: no document type, no text or tag longer
 * than a spreadsheet can hold, no cell beyond the last column, no more bytes than allowed. It notes merged areas on the way.
 */
final class PartScreen {

    private static final int BLOCK = 65_536;
    private static final int LONGEST_TAG = 65_536;
    private static final int LONGEST_TEXT = 1_048_576;
    private static final int MOST_TAGS_A_ROW = 200_000;
    private static final int MOST_MERGED = 20_000;
    private static final int KEPT = 96;
    private static final int LETTERS = 3;

    private final String name;
    private final long most;
    private final List<Merged> merged = new ArrayList<>();
    private final byte[] tag = new byte[KEPT];
    private int kept;
    private boolean inTag;
    private boolean begun;
    private boolean rooted;
    private long bytes;
    private int run;
    private int tagsInRow;

    /**
     * A look at one part.
     *
     * @param name the file and the part, for people
     * @param most the most bytes it may have
     */
    PartScreen(String name, long most) {
        this.name = name;
        this.most = most;
    }

    /** Looks through the part to its end, and gives the merged areas that it names. */
    List<Merged> look(InputStream in) throws Refusal, IOException {
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            bytes += read;
            if (bytes > most) {
                throw SheetFaults.tooLarge(name, SheetSentences.PART_TOO_LARGE);
            }
            int from = begun ? 0 : begin(block, read);
            scan(block, from, read);
        }
        if (!rooted || inTag) {
            throw SheetFaults.damaged(name);
        }
        return merged;
    }

    /** A part begins with a tag, perhaps behind the mark of UTF-8; other encodings are refused, as they could hide one. */
    private int begin(byte[] block, int read) throws Refusal {
        int at = read > 2 && (block[0] & 0xFF) == 0xEF && (block[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < read && (block[at] == ' ' || block[at] == '\r' || block[at] == '\n' || block[at] == '\t')) {
            at++;
        }
        if (read > 0 && (at == read || block[at] != '<')) {
            throw SheetFaults.damaged(name);
        }
        begun = read > 0;
        return at;
    }

    private void scan(byte[] block, int from, int to) throws Refusal {
        for (int i = from; i < to; i++) {
            byte b = block[i];
            run++;
            if (inTag) {
                if (b == '>') {
                    close();
                } else if (kept < KEPT) {
                    tag[kept++] = b;
                } else if (run > LONGEST_TAG) {
                    throw SheetFaults.damaged(name);
                }
            } else if (b == '<') {
                inTag = true;
                kept = 0;
                run = 0;
            } else if (run > LONGEST_TEXT) {
                throw SheetFaults.tooLarge(name, SheetSentences.CELL_TOO_LARGE);
            }
        }
    }

    private void close() throws Refusal {
        inTag = false;
        run = 0;
        if (kept == 0) {
            throw SheetFaults.damaged(name);
        }
        byte first = tag[0];
        if (first == '!' && !rooted && kept > 1 && (tag[1] == 'D' || tag[1] == 'd')) {
            throw SheetFaults.doctype(name);
        }
        rooted |= first != '!' && first != '?';
        if (first != '/') {
            opened();
        }
    }

    private void opened() throws Refusal {
        if (++tagsInRow > MOST_TAGS_A_ROW && rooted) {
            throw SheetFaults.tooLarge(name, SheetSentences.ROW_TOO_WIDE);
        }
        int start = local();
        if (isName(start, "row") || isName(start, "si")) {
            tagsInRow = 0;
        } else if (isName(start, "c")) {
            cell();
        } else if (isName(start, "mergeCell")) {
            merge();
        }
    }

    /** Where the name of the tag begins, behind a prefix. */
    private int local() {
        for (int i = 0; i < kept && isNameByte(tag[i]); i++) {
            if (tag[i] == ':') {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isNameByte(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == ':' || b == '_' || b == '-';
    }

    private boolean isName(int start, String word) {
        int end = start + word.length();
        if (end > kept || end < kept && isNameByte(tag[end])) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (tag[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A reference such as XFD12 has at most three letters; a fourth would ask for millions of empty cells. */
    private void cell() throws Refusal {
        boolean usual = kept > 6 && tag[2] == 'r' && tag[3] == '=' && tag[4] == '"';
        if (usual) {
            if (letters(5) > LETTERS) {
                throw SheetFaults.tooLarge(name, SheetSentences.ROW_TOO_WIDE);
            }
            return;
        }
        for (int i = 1; i + 3 < kept; i++) {
            boolean reference = tag[i] == 'r' && tag[i - 1] <= ' ' && (tag[i + 1] == '=' || tag[i + 1] <= ' ');
            if (reference && letters(i + 2) > LETTERS) {
                throw SheetFaults.tooLarge(name, SheetSentences.ROW_TOO_WIDE);
            }
        }
    }

    private int letters(int from) {
        int at = from;
        while (at < kept && (tag[at] == '"' || tag[at] == '\'' || tag[at] == '=' || tag[at] <= ' ')) {
            at++;
        }
        int start = at;
        while (at < kept && (tag[at] >= 'A' && tag[at] <= 'Z' || tag[at] >= 'a' && tag[at] <= 'z')) {
            at++;
        }
        return at - start;
    }

    private void merge() {
        String text = new String(tag, 0, kept, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("ref=");
        int to = from < 0 ? -1 : text.indexOf(text.charAt(Math.min(kept - 1, from + 4)), from + 5);
        String[] ends = to < 0 ? new String[0] : text.substring(from + 5, to).split(":", -1);
        if (ends.length == 2 && merged.size() < MOST_MERGED) {
            int[] one = CellName.parse(ends[0]);
            int[] two = CellName.parse(ends[1]);
            if (one.length == 2 && two.length == 2 && one[0] <= two[0] && one[1] <= two[1]) {
                merged.add(new Merged(one[0], one[1], two[0], two[1]));
            }
        }
        tagsInRow = 0;
    }
}
