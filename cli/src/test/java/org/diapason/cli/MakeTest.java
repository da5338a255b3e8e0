package org.diapason.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.formats.kit.Product;
import org.diapason.formats.kit.Products;
import org.diapason.formats.kit.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All the documents of a series by one command. */
class MakeTest {

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boulangerie",
                "climat-biodiversite",
                "facilitating-learning-online",
                "ontario-extend",
                "zero-carbon"
            })
    void every_example_has_all_its_documents_in_both_languages(String example) throws IOException {
        assertEquals(0, make("examples/" + example, "-o", folder.toString()).exit());
        List<Path> files = files();
        long french = ending(files, ".fr.html");
        long ofSeries = usuallyPages()
                .filter(product -> product.scope() == Scope.SERIES)
                .count();
        long ofEach = usuallyPages().count() - ofSeries;
        assertEquals(french, ending(files, ".en.html"));
        assertEquals(0, (french - 1 - ofSeries) % ofEach, () -> "Of the series, its contents, of each: " + french);
        assertEquals(
                List.of(),
                files.stream().filter(file -> file.toString().contains(".part")).toList());
    }

    @Test
    void the_same_series_on_the_same_day_gives_the_same_bytes() throws IOException {
        make("syllabus", "examples/boulangerie", "-o", folder.resolve("a").toString(), "--lang", "fr+en");
        make("syllabus", "examples/boulangerie", "-o", folder.resolve("b").toString(), "--lang", "fr+en");
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("a/PE/syllabus.fr-en.html")),
                Files.readAllBytes(folder.resolve("b/PE/syllabus.fr-en.html")));
    }

    @Test
    void what_else_stands_in_the_folder_stays() throws IOException {
        Files.createDirectories(folder.resolve("PE"));
        Files.writeString(folder.resolve("PE/note.txt"), "kept");
        make("syllabus", "examples/boulangerie", "-o", folder.toString(), "--lang", "fr");
        assertEquals("kept", Files.readString(folder.resolve("PE/note.txt")));
        assertEquals(5, files().size());
    }

    @Test
    void a_document_goes_into_the_word_file_of_the_college() throws IOException {
        Path letterhead = letterhead("{{sujet}}");
        Stage.Played played = make(
                "syllabus",
                "examples/boulangerie",
                "-o",
                folder.resolve("own").toString(),
                "--template",
                letterhead.toString());
        assertEquals(0, played.exit(), played.err());
        assertTrue(document(folder.resolve("own/FE/syllabus.fr.docx")).contains(">Fermentation au levain<"));
        assertTrue(document(folder.resolve("own/FE/syllabus.en.docx")).contains(">Sourdough Fermentation<"));
    }

    @Test
    void nothing_is_made_while_a_tag_is_wrong() throws IOException {
        Path letterhead = letterhead("{{sujets}}");
        Stage.Played played = make(
                "syllabus",
                "examples/boulangerie",
                "-o",
                folder.resolve("own").toString(),
                "--template",
                letterhead.toString());
        assertEquals(2, played.exit());
        assertTrue(played.err().contains("document, paragraph 3, {{sujets}}"), played.err());
        assertFalse(Files.exists(folder.resolve("own")));
    }

    /** A syllabus whose subject is a tag. */
    private Path letterhead(String tag) throws IOException {
        make("syllabus", "examples/boulangerie", "-o", folder.toString(), "--lang", "fr", "--format", "docx");
        Path file = folder.resolve("PE/syllabus.fr.docx");
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            Path document = parts.getPath("word/document.xml");
            Files.writeString(document, Files.readString(document).replaceFirst(">Pétrissage<", ">" + tag + "<"));
        }
        return file;
    }

    private static String document(Path file) throws IOException {
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            return Files.readString(parts.getPath("word/document.xml"));
        }
    }

    private static Stream<Product> usuallyPages() {
        return Products.all().stream()
                .filter(product -> product.formats().getFirst().extension().equals("html"));
    }

    private Stage.Played make(String... words) {
        String[] all = Stream.concat(Stream.of("make"), Stream.of(words)).toArray(String[]::new);
        return Stage.play(HOUSE, Lang.EN, all);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static long ending(List<Path> files, String end) {
        return files.stream().filter(file -> file.toString().endsWith(end)).count();
    }
}
