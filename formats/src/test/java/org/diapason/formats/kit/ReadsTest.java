package org.diapason.formats.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Provenance;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.paper.Kits;
import org.diapason.formats.paper.PaperFormat;
import org.diapason.formats.tree.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a file stale: each part of a series is left out in turn, and what is written is compared. */
class ReadsTest {

    private static final Judged WHOLE = Kits.judged(Kits.FULL);
    private static final Format PAGE = Format.of(PaperFormat.HTML);
    private static final String MEMBER = "micro-credentials[FE]";

    private static final Map<String, String> SAID = new HashMap<>();

    @BeforeAll
    static void write_everything() throws IOException {
        for (Kit.Piece piece : pieces()) {
            SAID.put(piece.stem(), said(WHOLE, piece));
        }
    }

    /** Those of the series, of the member of which parts are left out, and of one more. */
    private static List<Kit.Piece> pieces() {
        return Kit.of(WHOLE, Products.all()).pieces().stream()
                .filter(piece -> !piece.about()
                        .is(mc -> !List.of("FE", "PE").contains(mc.code().value())))
                .toList();
    }

    /** Every field of the series and of its second member, and that member whole. */
    static Stream<String> places() {
        Node.Mapping tree = Edits.tree(WHOLE.seen().dossier());
        Node.Mapping member = (Node.Mapping) Edits.at(tree, new Place(MEMBER)).orElseThrow();
        return Stream.of(
                        tree.entries().stream().map(Node.Entry::key),
                        member.entries().stream().map(entry -> MEMBER + "." + entry.key()),
                        Stream.of(MEMBER))
                .flatMap(each -> each)
                .filter(place -> without(place).isPresent());
    }

    /** A part of the series is left out: whatever says something else is stale, and nothing else is. */
    @ParameterizedTest
    @MethodSource("places")
    void a_file_is_stale_when_it_says_something_else_and_only_then(String place) throws IOException {
        Judged less = without(place).orElseThrow();
        Since since = Since.between(less, WHOLE);
        Kit then = Kit.of(less, Products.all());
        List<String> falselyFresh = new ArrayList<>();
        List<String> falselyStale = new ArrayList<>();
        for (Kit.Piece piece : pieces()) {
            Optional<Kit.Piece> before = then.pieces().stream()
                    .filter(each -> each.stem().equals(piece.stem()))
                    .findFirst();
            if (before.isPresent()) {
                boolean same = said(less, before.get()).equals(SAID.get(piece.stem()));
                if (!same && !since.touches(piece)) {
                    falselyFresh.add(piece.stem());
                }
                if (same && since.touches(piece)) {
                    falselyStale.add(piece.stem());
                }
            }
        }
        assertEquals(List.of(), falselyFresh, place + " is said to be fresh");
        assertEquals(List.of(), falselyStale, place + " is said to be stale");
    }

    /** The next day nothing that was made is stale but what tells today from tomorrow. */
    @Test
    void a_day_alone_makes_nothing_stale_that_does_not_speak_of_it() {
        Judged tomorrow = Judged.of(WHOLE.seen().dossier(), WHOLE.seen().today().plusDays(1));
        Since since = Since.between(WHOLE, tomorrow);
        assertEquals(
                List.of(),
                Kit.of(tomorrow, Products.all()).pieces().stream()
                        .filter(piece -> piece.product().template().isSilent())
                        .filter(since::touches)
                        .map(Kit.Piece::stem)
                        .toList());
    }

    @Test
    void a_document_of_one_is_not_stale_because_the_hours_of_another_changed() {
        Since since = Since.between(without(MEMBER + ".hours").orElseThrow(), WHOLE);
        List<String> stale = Kit.of(WHOLE, Products.all()).pieces().stream()
                .filter(piece -> piece.about().isStated() && since.touches(piece))
                .map(Kit.Piece::stem)
                .toList();
        assertTrue(stale.contains("FE/syllabus"));
        assertFalse(stale.contains("FE/assessment-rubric"), "Nobody's hours stand in it");
        assertTrue(stale.stream().allMatch(stem -> stem.startsWith("FE/")), stale::toString);
    }

    /** What a piece says, without the mark and the day of its making. */
    private static String said(Judged judged, Kit.Piece piece) throws IOException {
        List<Format> formats = piece.product().formats();
        Format format = formats.contains(PAGE) ? PAGE : formats.getFirst();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KitFile file = new Kit(judged, List.of(piece))
                .files(List.of(List.of(Lang.FR, Lang.EN)), List.of(format))
                .getFirst();
        Provenance.<Void, IOException>bare(() -> {
            file.write(out);
            return null;
        });
        return Unpacked.text(out.toByteArray());
    }

    /** The series without what stands at this place; nothing when no series can be without it. */
    private static Optional<Judged> without(String place) {
        Node tree = Edits.remove(Edits.tree(WHOLE.seen().dossier()), new Place(place));
        return Edits.dossier(tree) instanceof Edited.Made(Dossier dossier)
                ? Optional.of(Judged.of(dossier, WHOLE.seen().today()))
                : Optional.empty();
    }
}
