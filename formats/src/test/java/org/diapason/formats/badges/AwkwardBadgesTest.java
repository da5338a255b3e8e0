package org.diapason.formats.badges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.Brought;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwkwardBadgesTest {

    private static final String BADGE = BadgeImporterTest.ACHIEVEMENT;

    @TempDir
    Path folder;

    private Brought brought() {
        return new Brought(new BadgeImporter(), folder);
    }

    private Fault refused(String name, byte[] bytes) throws IOException {
        Artifact file = brought().file(name, bytes);
        assertTrue(new BadgeImporter().recognises(file), "not recognised");
        Setting setting = new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder);
        return assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThrows(Refusal.class, () -> new BadgeImporter().read(file, setting))
                        .trouble()
                        .fault());
    }

    static List<byte[]> pictures() {
        return List.of(
                Pictures.png("iTXt", Pictures.itxt("openbadgecredential", BADGE, false)),
                Pictures.png("iTXt", Pictures.itxt("openbadgecredential", BADGE, true)),
                Pictures.png("iTXt", Pictures.itxt("openbadgecredential", Pictures.token(BADGE), false)),
                Pictures.png("tEXt", Pictures.text("openbadges", BADGE)),
                Pictures.png("zTXt", Pictures.ztxt("openbadges", BADGE.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_badge_comes_out_of_a_picture(byte[] picture) throws Refusal, IOException {
        Intake intake = brought().read(brought().file("badge.png", picture));

        assertEquals(1, intake.microCredentials().size());
        assertTrue(intake.microCredentials().getFirst().spot().file().startsWith("badge.png!openbadge"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:ob='https://purl.imsglobal.org/ob/v3p0'>"
                        + "<ob:credential><![CDATA[%s]]></ob:credential></svg>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' xmlns:openbadges='http://openbadges.org'>"
                        + "<openbadges:assertion verify='https://b.example/1'><![CDATA[%s]]></openbadges:assertion></svg>"
            })
    void a_badge_comes_out_of_a_drawing(String svg) throws Refusal, IOException {
        Intake intake = brought().read("badge.svg", svg.formatted(BADGE));
        assertEquals(1, intake.microCredentials().size());
        String signed = "<svg xmlns:o='https://purl.imsglobal.org/ob/v3p0'><o:credential verify='"
                + Pictures.token(BADGE) + "'/></svg>";
        assertEquals(1, brought().read("badge.svg", signed).microCredentials().size());
    }

    @Test
    void a_drawing_with_a_document_type_is_refused() throws IOException {
        String svg =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns:o='http://openbadges.org'>&x;</svg>";
        assertEquals(Fault.DOCTYPE, refused("badge.svg", svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_picture_cut_short_is_refused() throws IOException {
        byte[] whole = pictures().getFirst();
        for (int length : List.of(whole.length - 20, whole.length / 2, 80)) {
            assertEquals(Fault.DAMAGED, refused("badge.png", Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void a_chunk_that_lies_about_its_length_is_refused() throws IOException {
        for (int lie : List.of(0x7F, 0xFF)) {
            byte[] picture = pictures().getFirst();
            picture[33] = (byte) lie;
            assertEquals(Fault.DAMAGED, refused("badge.png", picture));
        }
    }

    @Test
    void a_text_that_inflates_without_end_is_refused() throws IOException {
        byte[] bomb = Pictures.png("zTXt", Pictures.ztxt("openbadges", new byte[100_000_000]));
        assertTrue(bomb.length < 200_000);
        // Not even the look that tells its kind inflates it: the keyword in its beginning does.
        assertEquals(Fault.INFLATES_TOO_MUCH, refused("badge.png", bomb));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"eyJh.%%%.x", "eyJhbGciOiJub25lIn0.eyJ", "eyJhbGciOiJub25lIn0.AAA.x", "eyJhbGciOiJub25lIn0..x"})
    void a_broken_token_is_answered(String token) throws IOException {
        Artifact file = brought().file("badge.jwt", token);
        Setting setting = new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder);
        assertThrows(Refusal.class, () -> new BadgeImporter().read(file, setting));
    }

    @Test
    void an_address_is_never_followed() throws IOException {
        assertEquals(
                Fault.MISSING_PART,
                refused("b.png", Pictures.png("tEXt", Pictures.text("openbadges", "https://b.example/assertion/1"))));
        assertEquals(
                Fault.MISSING_PART,
                refused(
                        "a.json",
                        "{\"type\": \"Assertion\", \"recipient\": {}, \"badge\": \"https://b.example/1\"}"
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Achievement\", \"name\": 7, \"criteria\": [], \"description\": {\"a\": 1}, \"alignment\": \"x\"}",
                "{\"type\": [[\"Achievement\"], \"Achievement\"], \"name\": [\"Bees\"], \"criteria\": true, \"related\": 3}",
                "{\"type\": \"BadgeClass\", \"name\": \"A\", \"criteria\": {\"narrative\": [\"a\", null, 3]}, \"issuer\": \"urn:x\"}",
                "{\"type\": \"Achievement\", \"name\": \"A\", \"humanCode\": \"not a code!\", \"creditsAvailable\": \"many\"}",
                "{\"type\": \"Achievement\", \"name\": \"A\", \"creditsAvailable\": 1e300, \"inLanguage\": \"??\"}",
                "{\"type\": \"Achievement\", \"name\": \"A\", \"alignment\": [{\"targetName\": \"b\", \"targetUrl\": \"no url\"}]}",
                "{\"type\": \"Achievement\", \"name\": \"A\", \"id\": \"u\", \"related\": [{\"id\": \"u\"}], \"resultDescription\": {}}"
            })
    void wrong_kinds_of_value_stop_nothing(String badge) throws Refusal, IOException {
        assertEquals(1, brought().read("odd.json", badge).microCredentials().size());
    }

    @Test
    void a_badge_without_a_name_is_told() throws Refusal, IOException {
        Intake intake = brought().read("b.json", "[{\"type\": \"Achievement\"}, " + BADGE + "]");
        assertEquals(1, intake.microCredentials().size());
        assertEquals(Fault.MISSING_FIELD, intake.troubles().getFirst().fault());
    }

    @Test
    void badges_of_one_code_stay_apart() throws Refusal, IOException {
        String one = "{\"type\": \"Achievement\", \"name\": \"%s\", \"humanCode\": \"B1\", \"id\": \"urn:%s\"}";
        Intake intake = brought().read("b.json", "[" + one.formatted("A", "a") + "," + one.formatted("B", "b") + "]");
        assertEquals(
                2,
                Brought.items(intake).stream()
                        .map(item -> item.code())
                        .distinct()
                        .count());
    }

    @Test
    void a_hundred_thousand_badges_are_read() throws IOException, Refusal {
        StringBuilder all = new StringBuilder("[");
        for (int i = 0; i < 100_000; i++) {
            all.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"Achievement\",\"id\":\"urn:")
                    .append(i)
                    .append("\",\"name\":\"Badge\",\"humanCode\":\"B\",\"inLanguage\":\"")
                    .append(i % 2 == 0 ? "en" : "fr")
                    .append("\",\"related\":[{\"id\":\"urn:")
                    .append(i / 2 * 2)
                    .append("\"}],\"alignment\":[{\"targetName\":\"C\",\"targetUrl\":\"urn:c")
                    .append(i)
                    .append("\"}]}");
        }
        Artifact file = brought().file("many.json", all.append("]").toString());
        Setting setting = new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder);
        Intake intake =
                assertTimeoutPreemptively(Duration.ofSeconds(90), () -> new BadgeImporter().read(file, setting));
        assertEquals(50_000, intake.microCredentials().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"name\": \"x\"}", "<svg/>", "hello", "{\"courses\": []}", "\u0089PNG"})
    void what_is_no_badge_is_not_taken_for_one(String words) throws IOException {
        assertFalse(new BadgeImporter().recognises(brought().file("x", words)));
    }
}
