package org.diapason.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An institution's own Word file: its tags seen, a wrong one named with its place, the filled file opened again. */
@ExtendWith(Stage.Door.class)
class LetterheadJourneyTest {

    /** A logo of one point. */
    private static final byte[] LOGO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Stage stage;

    @TempDir
    private Path folder;

    LetterheadJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey(bare = true)
    void a_word_template_is_sent_mended_and_filled_with_a_syllabus(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/toolkit").follow("/toolkit/templates");
            walk.pick("#kind", "syllabus").send("form[method=get] button");
            walk.pick("#credential", "FE").send("form[method=get] button");
            String rows = walk.at("th:has(.small) > code").first().innerText().replaceAll("^..#|}}.*", "");
            walk.give("#template", word("plan.docx", "{{efort}}", rows)).send("form[enctype] button");
            assertThat(walk.at(".errors li code")).hasText("{{efort}}");
            assertThat(walk.at(".errors li b")).not().isEmpty();
            walk.missing("a[download][href*='/templates/file']");
            walk.give("#template", word("plan.docx", "{{effort}}", rows)).send("form[enctype] button");
            assertThat(walk.at("#credential")).hasValue("FE");
            assertFilled(walk.download("in=" + way.lang(), folder));
            walk.send("form[action$='/removal'] button").missing("form[action$='/removal']");
        });
    }

    /** A letterhead with a logo, a header, a footer, and a tag that Word broke over two runs. */
    private Path word(String name, String tag, String rows) {
        Path file = folder.resolve(name);
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
            XWPFParagraph top = header.createParagraph();
            top.createRun().setText("Collège des Grands-Fours");
            top.createRun()
                    .addPicture(
                            new ByteArrayInputStream(LOGO),
                            PictureType.PNG,
                            "logo.png",
                            Units.EMU_PER_POINT,
                            Units.EMU_PER_POINT);
            word.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("La devise");
            XWPFParagraph broken = word.createParagraph();
            broken.createRun().setText("Effort = " + tag.substring(0, 4));
            broken.createRun().setText(tag.substring(4));
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Code");
            table.getRow(1).getCell(0).setText("{{#" + rows + "}}{{code}}");
            table.getRow(1).getCell(1).setText("{{/" + rows + "}}");
            word.write(out);
            return file;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertFilled(Path file) {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
            assertEquals("La devise", word.getFooterList().getFirst().getText().strip());
            assertArrayEquals(LOGO, word.getAllPackagePictures().getFirst().getData());
            String effort = word.getParagraphs().getFirst().getText();
            assertEquals(List.of("Effort", "12"), List.of(effort.split(" ")[0], effort.split("[ \u00a0]")[2]));
            var rows = word.getTables().getFirst().getRows();
            assertEquals(
                    List.of("Code", "FE-1", "FE-2"),
                    rows.stream().map(row -> row.getCell(0).getText()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
