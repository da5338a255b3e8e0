package org.diapason.formats.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/** Reads CSV and its kin, row by row. */
final class CsvRows {

    private static final int MOST_CHARS = 1_048_576;
    private static final int TOLD_EVERY = 16_384;
    private static final int BYTES_A_ROW = 120;

    private final Artifact artifact;
    private final Setting setting;
    private final boolean lenient;

    /**
     * A reader of this file.
     *
     * @param lenient whether characters behind a closing quote are forgiven, which costs speed
     */
    CsvRows(Artifact artifact, Setting setting, boolean lenient) {
        this.artifact = artifact;
        this.setting = setting;
        this.lenient = lenient;
    }

    /**
     * Gives every row that holds something to the visitor.
     *
     * @throws CsvParseException when the quotes of the file are wrong
     */
    void read(RowVisitor visitor) throws Refusal, IOException {
        CsvText how = how();
        if (how.isGuessed()) {
            visitor.told(how.told());
        }
        try (InputStream in = Files.newInputStream(artifact.path())) {
            in.skipNBytes(how.mark());
            if (visitor.sheet("", false, List.of())) {
                rows(new InputStreamReader(in, how.charset()), how.separator(), visitor);
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

    private CsvText how() throws IOException {
        byte[] head = artifact.head();
        CsvText how = CsvText.sniff(head, head.length < Artifact.HEAD);
        boolean claimed = how.mark() > 0 || how.isGuessed();
        return claimed || Utf8.holds(artifact.path()) ? how : how.inWindows();
    }
}
