package org.diapason.studio.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.people.Role;
import org.diapason.core.series.MicroCredential;
import org.diapason.studio.shell.Stage;
import org.junit.jupiter.api.Test;

class PathwayRoutesTest {

    private final Stage stage = new Stage("ontario-extend", studio -> List.of(new PathwayRoutes(studio)));

    private MicroCredential first() {
        return stage.dossier().series().microCredentials().getFirst();
    }

    private MicroCredential second() {
        return stage.dossier().series().microCredentials().get(1);
    }

    private Map<String, List<String>> form(String... pairs) {
        Map<String, List<String>> form = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], List.of(pairs[i + 1]));
        }
        return form;
    }

    @Test
    void the_page_shows_each_approach_and_each_step() {
        String page = stage.get("pathway").html();
        for (String id : List.of("approach-progressive", "approach-modular", "approach-hybrid")) {
            assertTrue(page.contains("id=\"" + id + "\""), id);
        }
        for (MicroCredential mc : stage.dossier().series().microCredentials()) {
            assertTrue(page.contains("id=\"step-" + mc.code() + "\""), mc.code().value());
        }
        assertTrue(page.contains("<svg class=\"pathway\""));
    }

    @Test
    void the_page_speaks_french() {
        assertTrue(stage.in(Lang.FR).get("pathway").html().contains("<html lang=\"fr\""));
    }

    @Test
    void an_approach_is_chosen() {
        assertEquals(
                303, stage.post("pathway/approach", form("approach", "modular")).status());
        assertTrue(stage.dossier().series().pathway().approach().is(Approach.MODULAR::equals));
    }

    @Test
    void a_prerequisite_is_added_once_and_taken_away() {
        String of = second().code().value();
        String code = first().code().value();
        stage.post("pathway/prerequisites", form("of", of, "code", code));
        stage.post("pathway/prerequisites", form("of", of, "code", code));
        List<Requirement> requires = second().requires().orElse(List.of());
        assertEquals(
                1,
                requires.stream()
                        .filter(each -> each.of().contains(Code.of(code)))
                        .count());
        stage.post("pathway/prerequisites/removal", form("of", of, "code", code));
        assertTrue(second().requires().get().isEmpty());
    }

    @Test
    void a_key_acts_once() {
        long before = stage.revision();
        stage.post("pathway/approach", form("approach", "modular", "key", "k"));
        stage.post("pathway/approach", form("approach", "hybrid", "key", "k"));
        assertEquals(before + 1, stage.revision());
    }

    @Test
    void an_off_ramp_opens_and_closes() {
        String code = second().code().value();
        int before = stage.dossier().series().pathway().offRamps().size();
        stage.post("pathway/off-ramps/removal", form("code", code));
        stage.post("pathway/off-ramps", form("code", code, "value", "A badge"));
        assertTrue(stage.dossier().series().pathway().offRamps().stream()
                .anyMatch(ramp -> ramp.after().value().equals(code)));
        stage.post("pathway/off-ramps/removal", form("code", code));
        assertTrue(stage.dossier().series().pathway().offRamps().size() <= before);
    }

    @Test
    void who_only_reads_changes_nothing() {
        Stage reader = stage.as(Role.READER);
        assertEquals(
                404,
                reader.post("pathway/approach", form("approach", "modular")).status());
        assertFalse(reader.get("pathway").work().contains("<form"));
    }

    @Test
    void an_approach_that_is_none_is_not_found() {
        assertEquals(
                404, stage.post("pathway/approach", form("approach", "spiral")).status());
    }
}
