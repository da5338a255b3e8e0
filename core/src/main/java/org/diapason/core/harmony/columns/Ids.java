package org.diapason.core.harmony.columns;

import java.util.function.IntConsumer;

/** The number of a distinct value for every row, in as few bytes a row as there are values to tell apart. */
sealed interface Ids {

    /** The most values that a byte, and that a char, can tell apart. */
    int BYTES = 1 << Byte.SIZE;

    int CHARS = 1 << Character.SIZE;

    /** The number that stands in this row. */
    int at(int row);

    /** Names the rows, in their order, whose number is wanted. */
    void where(boolean[] wanted, IntConsumer row);

    /** Every row holds the only value there is: nothing is kept. */
    record One(int rows) implements Ids {
        @Override
        public int at(int row) {
            return 0;
        }

        @Override
        public void where(boolean[] wanted, IntConsumer row) {
            for (int i = 0; i < rows; i++) {
                row.accept(i);
            }
        }
    }

    /** A byte a row. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody; a list would cost sixteen times as much
    record Bytes(byte[] ids) implements Ids {
        @Override
        public int at(int row) {
            return ids[row] & 0xff;
        }

        @Override
        public void where(boolean[] wanted, IntConsumer row) {
            for (int i = 0; i < ids.length; i++) {
                if (wanted[ids[i] & 0xff]) {
                    row.accept(i);
                }
            }
        }
    }

    /** Two bytes a row. */
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Chars(char[] ids) implements Ids {
        @Override
        public int at(int row) {
            return ids[row];
        }

        @Override
        public void where(boolean[] wanted, IntConsumer row) {
            for (int i = 0; i < ids.length; i++) {
                if (wanted[ids[i]]) {
                    row.accept(i);
                }
            }
        }
    }

    /** Four bytes a row. */
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Ints(int[] ids) implements Ids {
        @Override
        public int at(int row) {
            return ids[row];
        }

        @Override
        public void where(boolean[] wanted, IntConsumer row) {
            for (int i = 0; i < ids.length; i++) {
                if (wanted[ids[i]]) {
                    row.accept(i);
                }
            }
        }
    }
}
