package org.diapason.bench.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Spreadsheets of a made-up portfolio: one row an outcome, so many outcomes a micro-credential. */
final class Portfolios {

    static final int OUTCOMES = 25;

    private static final String[] HEADER = {
        "Code",
        "Titre du micro-titre",
        "Durée",
        "Langues",
        "Participation",
        "No du résultat",
        "Résultat d'apprentissage",
        "Prix",
        "Responsable",
        "Notes internes",
        "Dernière modification"
    };

    private static final String[] VERBS = {"Expliquer", "Comparer", "Planifier", "Évaluer", "Appliquer", "Analyser"};

    private Portfolios() {}

    static void xlsx(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Offre");
            for (int row = 0; row <= rows; row++) {
                String[] cells = row == 0 ? HEADER : row(row - 1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    static void csv(Path file, int rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            for (int row = 0; row <= rows; row++) {
                csv.writeRecord(row == 0 ? HEADER : row(row - 1));
            }
        }
    }

    private static String[] row(int number) {
        int credential = number / OUTCOMES;
        int outcome = number % OUTCOMES;
        return new String[] {
            "MC-" + credential,
            "Micro-titre numéro " + credential + " sur l'animation en ligne",
            "3-5 h/sem × 6",
            "fr, en",
            "en ligne",
            "RA" + (outcome + 1),
            VERBS[outcome % VERBS.length] + " le thème " + outcome + " devant un groupe de personnes apprenantes, cas "
                    + number,
            "150 $",
            "Service de la formation continue",
            "À revoir avec le comité de programme avant la prochaine rentrée, selon les commentaires reçus",
            "2026-06-01"
        };
    }
}
