package org.diapason.studio.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.diapason.core.base.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every page is dressed in is light, and asks nobody else. */
class AssetsTest {

    /** Of the 100 KB that a cold page may weigh, what is left is for the page itself. */
    private static final int DRESS = 88_000;

    private final Pictures pictures;
    private final Path folder;

    AssetsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        pictures = new Pictures(folder);
    }

    @Test
    void the_dress_of_a_cold_page_is_light() throws IOException {
        long weight = 0;
        List<Path> files = files();
        for (Path file : files) {
            weight += file.toString().endsWith(".woff2") ? Files.size(file) : packed(Files.readAllBytes(file));
        }
        long whole = weight;
        assertTrue(whole <= DRESS, () -> "It weighs " + whole + " bytes");
        assertTrue(files.size() <= 9, files::toString);
    }

    @Test
    void the_style_sheet_names_nothing_but_our_own_fonts() throws IOException {
        String style = Files.readString(file("studio.css"));
        assertFalse(style.contains("@import") || style.contains("//"));
        assertFalse(style.contains("/*"));
        List<String> named = Stream.of(style.split("url\\(", -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf(')')))
                .filter(name -> !name.startsWith("#"))
                .toList();
        assertEquals(3, named.size(), named::toString);
        named.forEach(name -> assertTrue(Files.exists(folder.resolve("static").resolve(name)), name));
    }

    @Test
    void the_page_of_all_parts_is_whole_in_both_languages() throws IOException {
        Opened opened = Pictures.example("boulangerie");
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            Visit visit = Pictures.visit(lang, "/kit");
            Frame frame = pictures.frame(visit, Optional.of(opened), Theme.DARK, "");
            pictures.write("kit.html", "kit/page.jte", frame, visit.path());
            String page = Files.readString(folder.resolve("kit.html"));
            assertTrue(page.contains("lang=\"" + lang.tag() + "\" data-theme=\"dark\""));
            assertFalse(page.contains(" style=\""), "The policy on content lets no style into a page");
            assertFalse(page.contains("<script>") || page.contains(" onclick"));
        }
    }

    private Path file(String end) throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("static"))) {
            return files.toList();
        }
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
