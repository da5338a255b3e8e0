package org.diapason.bench.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.diapason.bench.catalogue.Pairs;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.sheet.SpreadsheetImporter;
import org.diapason.formats.tree.Refusal;

/**
 * Brings spreadsheets of 100,000 rows in, end to end, beside peers that only read the cells. Each ratio is the peer's
 * CPU seconds over ours: xlsx-vs-fastexcel and csv-vs-fastcsv stay below 1, as we do on top what they do; xlsx-vs-poi is
 * how many times faster we are than POI's workbook.
 */
public final class SheetBench {

    private static final int ROWS = 100_000;
    private static final int MANY_ROWS = 1_000_000;
    private static final int MEGA = 1_048_576;

    private SheetBench() {}

    public static void main(String[] ids) throws IOException {
        Path folder = Files.createTempDirectory("sheet-bench");
        try {
            for (String id : ids) {
                run(id, folder);
            }
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void run(String id, Path folder) throws IOException {
        Path file = folder.resolve(id.startsWith("csv") ? "portfolio.csv" : "portfolio.xlsx");
        switch (id) {
            case "xlsx-vs-fastexcel" -> {
                Portfolios.xlsx(file, ROWS);
                ratio(id, 3, file, () -> fastexcel(file));
            }
            case "xlsx-vs-poi" -> {
                Portfolios.xlsx(file, ROWS);
                ratio(id, 1, file, () -> poi(file));
            }
            case "csv-vs-fastcsv" -> {
                Portfolios.csv(file, ROWS);
                ratio(id, 10, file, () -> fastcsv(file));
            }
            case "sheet-memory" -> memory(file, folder);
            default -> throw new IllegalArgumentException("Unknown figure: " + id);
        }
    }

    private static void ratio(String id, int warmUps, Path file, Supplier<Integer> theirs) {
        int cells = theirs.get();
        int credentials = bring(file).microCredentials().size();
        if (cells != (ROWS + 1) * 11 || credentials != ROWS / Portfolios.OUTCOMES) {
            throw new IllegalStateException("The figure does not count: " + cells + " cells, " + credentials + " in");
        }
        Pairs.ratio(id, warmUps, theirs, () -> bring(file).counts(), System.out);
    }

    /** Brings a million rows in; whoever starts this with -Xmx256m sees that it is enough. */
    private static void memory(Path xlsx, Path folder) throws IOException {
        Path csv = folder.resolve("many.csv");
        Portfolios.csv(csv, MANY_ROWS);
        System.out.println("# sheet-memory csv: " + bring(csv).counts());
        Portfolios.xlsx(xlsx, MANY_ROWS);
        System.out.println("# sheet-memory xlsx: " + bring(xlsx).counts());
        System.out.printf(
                "figure sheet-memory %d MB of heap were enough%n",
                Runtime.getRuntime().maxMemory() / MEGA);
    }

    private static Intake bring(Path file) {
        Artifact artifact = new Artifact(file.getFileName() + "", file);
        try {
            return new SpreadsheetImporter()
                    .read(
                            artifact,
                            new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, Optional.empty(), Path.of(".")));
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal.trouble().toString(), refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Integer fastexcel(Path file) {
        int[] cells = new int[1];
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells[0] += row.getCellText(i).isEmpty() ? 0 : 1;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells[0];
    }

    private static Integer poi(Path file) {
        int cells = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            for (Sheet sheet : List.of(book.getSheetAt(0))) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells += cell.getStringCellValue().isEmpty() ? 0 : 1;
                    }
                }
            }
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return cells;
    }

    private static Integer fastcsv(Path file) {
        int cells = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    cells += row.getField(i).isEmpty() ? 0 : 1;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }
}
