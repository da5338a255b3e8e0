package org.diapason.formats.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Paper;
import org.diapason.formats.paper.Kits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word files as LibreOffice opens and prints them, where it is installed. */
class LibreOfficeTest {

    private static final List<Lang> PAIR = List.of(Lang.FR, Lang.EN);

    @TempDir
    private Path folder;

    @Test
    void every_kind_of_document_is_opened_and_printed_with_all_its_headings() throws Exception {
        Optional<String> office = office();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed: Word files are read by POI alone");
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (Paper paper : Kits.papers(Kits.FULL)) {
            papers.putIfAbsent(paper.kind().value(), paper);
        }
        List<String> command = new ArrayList<>(List.of(
                office.get(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (Map.Entry<String, Paper> each : papers.entrySet()) {
            Path file = folder.resolve(each.getKey() + ".docx");
            Files.write(file, DocxPaper.render(each.getValue(), PAIR));
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "LibreOffice ended");
        for (Map.Entry<String, Paper> each : papers.entrySet()) {
            assertEquals(List.of(), missing(each.getKey(), each.getValue()), each.getKey());
        }
    }

    private List<String> missing(String kind, Paper paper) throws IOException {
        try (PDDocument printed = Loader.loadPDF(folder.resolve(kind + ".pdf").toFile())) {
            String words = plain(new PDFTextStripper().getText(printed));
            return PAIR.stream()
                    .flatMap(lang -> Stream.concat(
                                    Stream.of(paper.title()),
                                    paper.blocks().stream()
                                            .filter(Block.Section.class::isInstance)
                                            .map(block -> ((Block.Section) block).heading()))
                            .map(text -> text.show(lang)))
                    .filter(heading -> !words.contains(plain(heading)))
                    .toList();
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\u00a0]+", " ");
    }

    private static Optional<String> office() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
