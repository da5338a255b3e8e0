package org.diapason.formats.cartridge;

import static org.diapason.formats.cartridge.Looking.at;
import static org.diapason.formats.cartridge.Looking.each;
import static org.diapason.formats.cartridge.Looking.maps;
import static org.diapason.formats.cartridge.Looking.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cartridges that are empty, broken, large or put together by hand. */
class AwkwardCartridgeTest {

    private static final String PAGE = "<html><body><h1>Welcome</h1><p>One two three four five six.</p>"
            + "<h2>Learning outcomes</h2><ul><li>Describe a pathway</li><li>Build a badge</li></ul></body></html>";

    @TempDir
    Path folder;

    @Test
    void what_leads_nowhere_is_told_and_the_rest_is_read() throws Exception {
        Forge broken = new Forge("1.3")
                .open("m1", "Module")
                .line("i1", "To nothing", "nothing")
                .line("i2", "To no file", "gone")
                .line("i3", "To broken XML", "broken")
                .line("i4", "Good", "page")
                .close()
                .raw(
                        "<resource identifier='gone' type='webcontent' href='gone.html'><file href='gone.html'/></resource>")
                .resource("broken", "imsdt_xmlv1p3", "broken.xml", "<topic><title>x")
                .resource("page", "webcontent", "page.html", PAGE);

        Intake intake = read(broken.bytes());

        assertEquals(
                List.of(Fault.DAMAGED, Fault.MISSING_PART, Fault.MISSING_PART),
                intake.troubles().stream().map(Trouble::fault).sorted().toList());
        assertEquals(
                List.of("Good"),
                each(maps(intake.microCredentials().getFirst(), "modules").getFirst(), "activities", "title"));
    }

    @Test
    void a_manifest_in_a_folder_behind_a_mark_is_found_and_a_second_one_is_told() throws Exception {
        Forge course =
                CartridgeTest.full("1.1").within("my course").marked().file("copy/imsmanifest.xml", "<manifest/>");

        Intake intake = read(course.bytes());

        assertEquals("Badges 101", at(intake.microCredentials().getFirst(), "title"));
        assertTrue(intake.remarks().stream()
                .anyMatch(remark -> remark.spot().file().equals("course.imscc!my course/copy/imsmanifest.xml")));
    }

    @Test
    void an_empty_cartridge_is_silent_and_one_without_a_manifest_is_refused() throws Exception {
        Mapping course = read(new Forge("1.1").bytes()).microCredentials().getFirst();

        assertEquals("course", at(course, "title"));
        assertEquals(1, course.entries().size());
        for (byte[] bytes : new byte[][] {zip("a.txt", new byte[1], "b.txt", new byte[1]), zip()}) {
            Refusal refusal = assertThrows(Refusal.class, () -> read(bytes));
            assertEquals(Fault.MISSING_PART, refusal.trouble().fault());
        }
    }

    @Test
    void five_thousand_items_and_three_hundred_levels_are_read() throws Exception {
        Forge large = new Forge("1.1").open("m", "Module").resource("page", "webcontent", "page.html", PAGE);
        for (int i = 0; i < 5_000; i++) {
            large.line("item" + i, "Page " + i, "page");
        }
        for (int i = 0; i < 300; i++) {
            large.open("deep" + i, "Level " + i);
        }
        large.line("bottom", "Bottom", "page");
        for (int i = 0; i < 301; i++) {
            large.close();
        }

        Mapping course = read(large.bytes()).microCredentials().getFirst();

        assertEquals(
                5_001, maps(maps(course, "modules").getFirst(), "activities").size());
    }

    @Test
    void what_stands_in_no_module_is_kept_apart_and_a_bank_is_left() throws Exception {
        Forge course = new Forge("1.1")
                .open("m1", "Module")
                .close()
                .resource("topic", "imsdt_xmlv1p1", "topic.xml", Forge.topic("Hello", "Who?"))
                .resource(
                        "bank",
                        "imsqti_xmlv1p2/imscc_xmlv1p1/question-bank",
                        "bank.xml",
                        Forge.quiz("Bank", 9, "cc.essay.v0p1", "1"));

        Intake intake = read(course.bytes());

        assertEquals(List.of("Hello"), each(intake.microCredentials().getFirst(), "activities", "title"));
        assertTrue(intake.remarks().stream()
                .anyMatch(remark ->
                        remark.fate() == Remark.Fate.LEFT && remark.original().equals("bank.xml")));
    }

    private Intake read(byte[] bytes) throws Refusal, IOException {
        Setting setting = new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder);
        return new Cartridge().read(file("course.imscc", bytes), setting);
    }

    private Artifact file(String name, byte[] bytes) throws IOException {
        return new Artifact(name, Files.write(folder.resolve(name), bytes));
    }
}
