package org.diapason.studio.credentials;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Noted;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** One micro-credential as it lies open in the editor. */
record Edited(Opened opened, MicroCredential mc) {

    static final Place ALL = Place.TOP.field("micro-credentials");

    static Optional<Edited> open(Desk desk, Visit visit) {
        return desk.open(visit)
                .flatMap(opened -> visit.code("micro")
                        .flatMap(opened.series()::microCredential)
                        .map(mc -> new Edited(opened, mc)));
    }

    /** The same for a form that came back: one that somebody took away meanwhile lies open as the form was filled in on it. */
    static Optional<Edited> sent(Studio studio, Visit visit) {
        return open(studio.desk(), visit)
                .or(() -> studio.desk()
                        .open(visit)
                        .flatMap(opened -> new Pen(studio)
                                .base(visit)
                                .map(Dossier::series)
                                .flatMap(then -> visit.code("micro").flatMap(then::microCredential))
                                .map(mc -> new Edited(opened, mc))));
    }

    Code code() {
        return mc.code();
    }

    Place place() {
        return ALL.item(code());
    }

    /** A place of the micro-credential by its path within. */
    Place place(String within) {
        return new Place(place().path() + "." + within);
    }

    String path() {
        return opened.path("micro-credentials/" + code());
    }

    /** The path of the form of an item, whose place an address only takes with its brackets written as codes. */
    String item(String at) {
        return path() + "/items?at=" + URLEncoder.encode(at, StandardCharsets.UTF_8);
    }

    /** The path of the form of a new item of this part, in a module when one is named. */
    String adding(EditorPart part, String module) {
        return path() + "/items/new?part=" + part.word()
                + (module.isEmpty() ? "" : "&module=" + URLEncoder.encode(module, StandardCharsets.UTF_8));
    }

    /** The path of the form of a new question of the quiz at this place. */
    String asking(String quiz) {
        return path() + "/items/new?quiz=" + URLEncoder.encode(quiz, StandardCharsets.UTF_8);
    }

    EditorHead head(EditorPart here, Say say) {
        Map<EditorPart, List<EditorHead.Note>> notes = notes(say);
        List<EditorHead.Tab> tabs = new ArrayList<>();
        for (EditorPart part : EditorPart.values()) {
            tabs.add(new EditorHead.Tab(
                    part.label().show(say.lang()),
                    path() + "/" + part.word(),
                    (int) notes.getOrDefault(part, List.of()).stream()
                            .filter(EditorHead.Note::broken)
                            .count(),
                    part == here));
        }
        return new EditorHead(
                code().value(),
                say.text(mc.title()),
                here.label().show(say.lang()),
                path(),
                opened.kept().revision(),
                opened.path("micro-credentials"),
                opened.talk(place().path()),
                tabs,
                notes.getOrDefault(here, List.of()));
    }

    private Map<EditorPart, List<EditorHead.Note>> notes(Say say) {
        Map<EditorPart, List<EditorHead.Note>> notes = new EnumMap<>(EditorPart.class);
        for (Noted noted : opened.harmony().findings()) {
            Finding finding = noted.finding();
            if (finding.credential().is(code()::equals) && noted.obligation() != Obligation.MAY) {
                notes.computeIfAbsent(part(finding.place().path()), _ -> new ArrayList<>())
                        .add(new EditorHead.Note(
                                finding.tone() == Finding.Tone.BROKEN,
                                say.text(finding.message()),
                                say.text(finding.mend())));
            }
        }
        return notes;
    }

    private EditorPart part(String path) {
        String mine = place().path() + ".";
        if (path.startsWith(mine)) {
            return EditorPart.holding(path.substring(mine.length()));
        }
        return path.startsWith("endorsements") ? EditorPart.ENDORSEMENTS : EditorPart.IDENTITY;
    }
}
