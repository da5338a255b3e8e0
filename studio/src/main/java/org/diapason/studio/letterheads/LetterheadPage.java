package org.diapason.studio.letterheads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Scratch;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.wordtemplate.Slip;
import org.diapason.formats.wordtemplate.WordTemplate;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Upload;
import org.diapason.studio.shell.Visit;

/** Word templates: shown with the tags that they may use, taken, filled. */
final class LetterheadPage {

    private static final String PAGE = "letterheads/page.jte";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int MOST = 40;
    private static final int LONGEST_NAME = 120;

    private final Desk desk;
    private final Shelf<Letterhead> shelf;

    LetterheadPage(Studio studio) {
        this.desk = studio.desk();
        this.shelf = studio.shelves().of(Letterhead.SCRIPT);
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page(PAGE, laying(visit, opened).view(List.of(), "", "")))
                .orElseGet(Answer::notFound);
    }

    /** A template is kept once every tag of it can be filled; what is wrong is told, and the file stays where it was. */
    Answer take(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        LetterheadLaying laying = laying(visit, opened.get());
        Optional<Upload> sent = visit.files().stream()
                .filter(file -> file.field().equals("template") && !file.name().isBlank())
                .findFirst();
        if (sent.isEmpty()) {
            return refused(laying, visit.say().in("Choisissez un document Word.", "Choose a Word document."));
        }
        if (shelf.list(visit.organisation()).size() >= MOST) {
            return refused(
                    laying,
                    visit.say()
                            .in(
                                    "Il y a déjà " + MOST + " modèles : retirez-en un.",
                                    "There are " + MOST + " templates already: remove one."));
        }
        String name = named(sent.get().name());
        try {
            List<Slip> slips = open(name, sent.get().bytes()).slips(laying.tags());
            if (!slips.isEmpty()) {
                return Answer.refused(PAGE, laying.view(slips, name, ""));
            }
        } catch (Refusal refusal) {
            return refused(laying, laying.sentence(refusal));
        }
        Text words = Text.both("Modèle Word reçu\u00a0: " + name, "Word template received: " + name);
        shelf.add(
                Id.fresh(),
                visit.act("letterhead-sent", words),
                new Letterhead(name, sent.get().bytes()));
        return Answer.seeOther(
                laying.here(),
                Text.both("Modèle reçu\u00a0: il peut être rempli.", "Template received: it can be filled."));
    }

    /** The filled file; where a tag cannot be filled in this document, the page says which. */
    Answer file(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        Optional<Kept<Letterhead>> kept =
                Id.parse(visit.field("template")).flatMap(id -> shelf.find(visit.organisation(), id));
        if (opened.isEmpty() || kept.isEmpty()) {
            return Answer.notFound();
        }
        Letterhead letterhead = kept.get().content();
        LetterheadLaying laying = laying(visit, opened.get());
        try {
            WordTemplate template = open(letterhead.name(), letterhead.bytes());
            List<Slip> slips = template.slips(laying.tags());
            if (!slips.isEmpty()) {
                return Answer.refused(PAGE, laying.view(slips, letterhead.name(), ""));
            }
            Lang lang = visit.field("in").equals("en") ? Lang.EN : Lang.FR;
            byte[] filled = template.fill(laying.tags(), lang);
            return new Answer.Download(laying.fileName(lang), WORD, out -> out.write(filled));
        } catch (Refusal refusal) {
            return refused(laying, laying.sentence(refusal));
        }
    }

    Answer remove(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        Optional<Kept<Letterhead>> kept =
                Id.parse(visit.part("template")).flatMap(id -> shelf.find(visit.organisation(), id));
        if (opened.isEmpty() || kept.isEmpty()) {
            return Answer.notFound();
        }
        String name = kept.get().content().name();
        shelf.remove(
                kept.get().id(),
                visit.act(
                        "letterhead-removed",
                        Text.both("Modèle Word retiré\u00a0: " + name, "Word template removed: " + name)));
        return Answer.seeOther(laying(visit, opened.get()).here(), Text.both("Modèle retiré.", "Template removed."));
    }

    private LetterheadLaying laying(Visit visit, Opened opened) {
        return new LetterheadLaying(visit, opened, shelf.list(visit.organisation()));
    }

    private static Answer refused(LetterheadLaying laying, String refusal) {
        return Answer.refused(PAGE, laying.view(List.of(), "", refusal));
    }

    private static WordTemplate open(String name, byte[] bytes) throws Refusal {
        try (Scratch scratch = Scratch.make()) {
            Path file = scratch.folder().resolve("template.docx");
            Files.write(file, bytes);
            Setting setting = new Setting(Lang.EN, Bounds.USUAL, Progress.SILENT, Optional.empty(), scratch.folder());
            return WordTemplate.read(new Artifact(name, file), setting);
        } catch (IOException accident) {
            throw new UncheckedIOException(accident);
        }
    }

    private static String named(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        String shorter = last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
        return shorter.isBlank() ? "template.docx" : shorter;
    }
}
