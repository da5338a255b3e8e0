package org.diapason.formats.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Template;
import org.diapason.core.toolkit.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document as text, in both languages; {@code -Dgolden=write} writes them anew to be read in a diff. */
class PaperGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/diapason/formats/paper");

    static Stream<Arguments> documents() {
        return Templates.all().stream()
                .map(Template::kind)
                .flatMap(kind -> Stream.of(Arguments.of(kind, Lang.FR), Arguments.of(kind, Lang.EN)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void says_what_its_golden_file_says(Code kind, Lang lang) throws IOException {
        String said = PaperMarkdown.render(
                Kits.papers(Kits.FULL).stream()
                        .filter(paper -> paper.kind().equals(kind))
                        .findFirst()
                        .orElseThrow(),
                List.of(lang));
        Path golden = FOLDER.resolve(kind + "." + lang + ".md");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, said);
        }
        assertEquals(Files.readString(golden), said);
    }
}
