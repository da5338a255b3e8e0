package org.diapason.formats.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.List;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/** Reads CSV and its kin, row by row. */
final class CsvRows {

    private static final int MOST_CHARS = 1_048_576;
    private static final int TOLD_EVERY = 16_384;
    private static final int BYTES_A_ROW = 120;
    private static final int BLOCK = 65_536;

    private final Artifact artifact;
    private final Setting setting;
    private final CsvText how;
    private final boolean lenient;

    /**
     * A reader of this file.
     *
     * @param how how it is written
     * @param lenient whether characters behind a closing quote are forgiven, which costs speed
     */
    CsvRows(Artifact artifact, Setting setting, CsvText how, boolean lenient) {
        this.artifact = artifact;
        this.setting = setting;
        this.how = how;
        this.lenient = lenient;
    }

    /**
     * Gives every row that holds something to the visitor.
     *
     * @throws CsvParseException when the quotes of the file are wrong
     * @throws IOException when the machine fails to read it, or its bytes are not in the encoding of its first ones, which
     *     {@link CsvText#isCoding} tells
     */
    void read(RowVisitor visitor) throws Refusal, IOException {
        if (how.isGuessed()) {
            visitor.told(how.told());
        }
        try (FileChannel in = FileChannel.open(artifact.path())) {
            in.position(how.mark());
            if (visitor.sheet("", false, List.of())) {
                rows(Channels.newReader(in, how.decoder(), BLOCK), how.separator(), visitor);
                visitor.end();
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void rows(Reader text, char separator, RowVisitor visitor) throws Refusal, IOException {
        int number = 0;
        long about = artifact.size() / BYTES_A_ROW;
        try (CsvReader<String[]> rows = reader(separator).build(StringArrayHandler.of(), text)) {
            for (String[] row : rows) {
                number++;
                if (number > setting.bounds().rows()) {
                    throw SheetFaults.tooLarge(
                            artifact.name(),
                            SheetSentences.tooManyRows(setting.bounds().rows()));
                }
                if (number % TOLD_EVERY == 0) {
                    setting.progress().at(artifact.name(), number, about);
                }
                SafeCell.unmark(row);
                Line line = new Line(number, row);
                if (line.first() >= 0) {
                    visitor.row(line);
                }
            }
        }
    }

    // Deprecated without anything in its place yet; it is only asked for where a file has stray quotes.
    @SuppressWarnings("removal")
    private CsvReader.CsvReaderBuilder reader(char separator) {
        CsvReader.CsvReaderBuilder reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MOST_CHARS);
        return lenient ? reader.allowExtraCharsAfterClosingQuote(true) : reader;
    }
}
