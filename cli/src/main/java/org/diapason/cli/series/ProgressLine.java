package org.diapason.cli.series;

import java.io.PrintStream;
import org.diapason.formats.intake.Progress;

/** One line on the terminal that says how far a long reading is, written over itself. */
public final class ProgressLine implements Progress {

    private static final int WIDTH = 60;

    private final PrintStream err;
    private int shown = -1;

    /** A line on this stream. */
    public ProgressLine(PrintStream err) {
        this.err = err;
    }

    @Override
    public void at(String file, long done, long total) {
        int percent = total > 0 ? (int) Math.min(100, done * 100 / total) : 0;
        if (percent == shown) {
            return;
        }
        shown = percent;
        String name = file.length() <= WIDTH ? file : "…" + file.substring(file.length() - WIDTH + 1);
        // Back to the start of the line, and the rest of the line wiped.
        err.print("\r" + (total > 0 ? percent + " % " : "") + name + "\u001b[K");
        err.flush();
        if (percent == 100) {
            err.print("\r\u001b[K");
        }
    }
}
