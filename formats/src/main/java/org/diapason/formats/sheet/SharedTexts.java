package org.diapason.formats.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diapason.formats.tree.Refusal;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook share, kept as bytes, since a million of them would not fit as strings. */
final class SharedTexts {

    /** The most bytes of all texts and their ends together: with them a million rows still fit into 256 MB. */
    static final long MOST = 110_000_000;

    private static final int BLOCK = 1 << 20;
    private static final int REMEMBERED = 1 << 13;

    private final long most;
    private final List<byte[]> blocks = new ArrayList<>();
    private int[] ends = new int[1024];
    private int count;
    private int filled;
    private final @Nullable String[] recent = new String[REMEMBERED];
    private final int[] recentIndex = new int[REMEMBERED];

    SharedTexts(long most) {
        this.most = most;
    }

    /** Reads the part to its end, up to so many bytes of texts. */
    static SharedTexts read(PartXml part, String name, long most) throws Refusal {
        SharedTexts texts = new SharedTexts(most);
        StringBuilder pieces = new StringBuilder();
        while (!part.isAtEnd()) {
            if (part.opens() && part.tag().equals("si")) {
                texts.add(item(part, pieces), name);
            }
        }
        return texts;
    }

    /** The words of all pieces of a rich text, without how they are spoken. */
    static String item(PartXml part, StringBuilder pieces) throws Refusal {
        int outside = part.depth() - 1;
        String only = "";
        pieces.setLength(0);
        while (part.depth() > outside) {
            if (!part.opens()) {
                continue;
            }
            if (part.tag().equals("t")) {
                pieces.append(only);
                part.bound(pieces.length());
                only = part.words();
            } else if (part.tag().equals("rPh")) {
                part.skip();
            }
        }
        return pieces.isEmpty() ? only : pieces.append(only).toString();
    }

    private void add(String text, String name) throws Refusal {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (filled + (long) bytes.length + (long) Integer.BYTES * count > most) {
            throw SheetFaults.tooManyTexts(name);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + count / 2);
        }
        for (int at = 0; at < bytes.length; ) {
            if ((long) blocks.size() * BLOCK == filled) {
                blocks.add(new byte[BLOCK]);
            }
            int room = Math.min(BLOCK - filled % BLOCK, bytes.length - at);
            System.arraycopy(bytes, at, blocks.getLast(), filled % BLOCK, room);
            filled += room;
            at += room;
        }
        ends[count++] = filled;
    }

    int count() {
        return count;
    }

    /** The text of this number, from 0 and below the count. */
    String at(int index) {
        int place = index & REMEMBERED - 1;
        String known = recent[place];
        if (known != null && recentIndex[place] == index) {
            return known;
        }
        String text = decoded(index == 0 ? 0 : ends[index - 1], ends[index]);
        recent[place] = text;
        recentIndex[place] = index;
        return text;
    }

    private String decoded(int from, int to) {
        int first = from / BLOCK;
        if (to - from <= BLOCK - from % BLOCK) {
            return to == from ? "" : new String(blocks.get(first), from % BLOCK, to - from, StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[to - from];
        for (int at = from; at < to; ) {
            int room = Math.min(BLOCK - at % BLOCK, to - at);
            System.arraycopy(blocks.get(at / BLOCK), at % BLOCK, bytes, at - from, room);
            at += room;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
