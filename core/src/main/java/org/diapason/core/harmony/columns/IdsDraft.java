package org.diapason.core.harmony.columns;

/** Numbers that are written row by row and widen when there are more values than the width can tell apart. */
final class IdsDraft {

    private final int rows;
    private Ids ids;
    private int row;

    IdsDraft(int rows) {
        this.rows = rows;
        this.ids = new Ids.Bytes(new byte[rows]);
    }

    void add(int id) {
        if (id >= Ids.BYTES && ids instanceof Ids.Bytes narrow) {
            ids = wider(narrow);
        }
        if (id >= Ids.CHARS && ids instanceof Ids.Chars narrow) {
            ids = wider(narrow);
        }
        switch (ids) {
            case Ids.Bytes(byte[] each) -> each[row] = (byte) id;
            case Ids.Chars(char[] each) -> each[row] = (char) id;
            case Ids.Ints(int[] each) -> each[row] = id;
            case Ids.One ignored -> throw new IllegalStateException("A draft never holds one value alone");
        }
        row++;
    }

    /** The numbers; where there is one value only, no row needs to say so. */
    Ids done(int distinct) {
        return distinct <= 1 ? new Ids.One(rows) : ids;
    }

    private Ids wider(Ids.Bytes narrow) {
        char[] wide = new char[rows];
        for (int i = 0; i < row; i++) {
            wide[i] = (char) narrow.at(i);
        }
        return new Ids.Chars(wide);
    }

    private Ids wider(Ids.Chars narrow) {
        int[] wide = new int[rows];
        for (int i = 0; i < row; i++) {
            wide[i] = narrow.at(i);
        }
        return new Ids.Ints(wide);
    }
}
