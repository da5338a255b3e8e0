package org.diapason.studio.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Evaluation;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Round;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.shelf.Change;
import org.diapason.formats.answers.AnswerColumn;
import org.diapason.formats.answers.AnswerFile;
import org.diapason.formats.answers.Brought;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Scratch;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Upload;
import org.diapason.studio.shell.Visit;

/** Brings in answers that were gathered elsewhere: first what the file would give is shown, then it is brought in. */
final class ImportPage {

    private static final String PAGE = "feedback/import.jte";
    private static final long MOST = 16_000_000;

    private static final Text FILE = Text.both("Choisissez un fichier.", "Choose a file.");
    private static final Text CHOICES = Text.both("Choisissez dans la liste.", "Choose from the list.");
    private static final Text NOTHING = Text.both(
            "Aucune colonne de ce fichier n'est reconnue\u00a0: dites laquelle répond à quelle question.",
            "No column of this file is recognised: say which one answers which question.");
    private static final Text BROUGHT = Text.both(
            "Les réponses sont importées, en une ronde fermée.", "The answers are brought in, as a closed round.");
    private static final Text ALREADY = Text.both(
            "Ce fichier est déjà là\u00a0; rien n'a changé.", "This file is here already; nothing has changed.");

    private final Studio studio;
    private final Rounds rounds;
    private final Beside<ColumnMemory> memory;

    ImportPage(Studio studio, Rounds rounds) {
        this.studio = studio;
        this.rounds = rounds;
        this.memory = new Beside<>(studio.shelves(), ColumnMemory.SCRIPT, ColumnMemory.NONE);
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page(PAGE, view(opened, visit, List.of(), Map.of())))
                .orElseGet(Answer::notFound);
    }

    Answer take(Visit visit) {
        return studio.desk().open(visit).map(opened -> take(opened, visit)).orElseGet(Answer::notFound);
    }

    private Answer take(Opened opened, Visit visit) {
        Optional<Instrument> instrument = Asking.instrument(visit);
        Optional<Code> credential = Asking.credential(opened, visit);
        Optional<Upload> file =
                visit.files().stream().filter(each -> each.bytes().length > 0).findFirst();
        Map<String, String> errors = new LinkedHashMap<>();
        if (file.isEmpty()) {
            errors.put("file", FILE.show(visit.lang()));
        }
        if (instrument.isEmpty()) {
            errors.put("instrument", CHOICES.show(visit.lang()));
        }
        if (credential.isEmpty()) {
            errors.put("credential", CHOICES.show(visit.lang()));
        }
        if (!errors.isEmpty()) {
            return Answer.refused(PAGE, view(opened, visit, List.of(), errors));
        }
        Round round = round(opened, visit, instrument.orElseThrow(), credential.orElseThrow());
        Map<String, String> known = memory.of(visit.organisation(), opened.id())
                .with(ColumnMemory.chosen(visit))
                .known();
        try {
            Brought brought = read(file.orElseThrow(), visit, round, known);
            List<ImportView.Seen> seen = List.of(Arrivals.seen(brought, visit));
            if (brought.headers(AnswerColumn.Use.ANSWERS).isEmpty()) {
                return Answer.refused(PAGE, view(opened, visit, seen, Map.of("file", NOTHING.show(visit.lang()))));
            }
            return visit.field("act").equals("bring")
                    ? bring(opened, visit, round, file.orElseThrow(), brought)
                    : Answer.page(PAGE, view(opened, visit, seen, Map.of()));
        } catch (Refusal refused) {
            String why = refused.trouble().message().show(visit.lang()) + " "
                    + refused.trouble().mend().show(visit.lang());
            return Answer.refused(PAGE, view(opened, visit, List.of(), Map.of("file", why)));
        }
    }

    private static Brought read(Upload file, Visit visit, Round round, Map<String, String> known) throws Refusal {
        try (Scratch scratch = Scratch.make()) {
            Path path = Files.write(scratch.folder().resolve("answers"), file.bytes());
            Setting setting =
                    new Setting(visit.lang(), Bounds.USUAL, Progress.SILENT, Optional.empty(), scratch.folder());
            return AnswerFile.read(new Artifact(file.name(), path), setting, round.questions(), known);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private Answer bring(Opened opened, Visit visit, Round round, Upload file, Brought brought) {
        memory.update(
                opened.id(),
                visit.act("answer-columns-kept", BROUGHT),
                before -> new Change.To<ColumnMemory, Boolean>(before.with(ColumnMemory.chosen(visit))));
        boolean fresh = rounds.bring(round, source(file, round), brought.answers(), visit.who(), visit.now());
        return Answer.seeOther(opened.path("feedback/rounds"), fresh ? BROUGHT : ALREADY);
    }

    /** What makes the same file, about the same, the same. */
    private static String source(Upload file, Round round) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String about = round.instrument() + " " + round.credential() + " "
                    + round.cohort().map(Code::value).orElse("") + "\n";
            digest.update(about.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(file.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Round round(Opened opened, Visit visit, Instrument instrument, Code credential) {
        Evaluation evaluation = opened.dossier().feedback().evaluation();
        return new Round(
                Id.fresh(),
                opened.id(),
                instrument,
                credential,
                Asking.cohort(opened, visit),
                evaluation.asked(instrument),
                evaluation.threshold(),
                visit.now().minusSeconds(1),
                visit.now(),
                Fact.of(visit.now()));
    }

    private ImportView view(Opened opened, Visit visit, List<ImportView.Seen> seen, Map<String, String> errors) {
        Evaluation evaluation = opened.dossier().feedback().evaluation();
        return new ImportView(
                opened.path("feedback/import"),
                MOST,
                Asking.credentials(opened, visit),
                Asking.cohorts(opened),
                visit.field("instrument"),
                visit.field("credential"),
                visit.field("cohort"),
                evaluation.asked(Asking.instrument(visit).orElse(Instrument.LEARNER)).stream()
                        .map(question -> new RoundsView.Choice(
                                question.code().value(), visit.say().text(question.words())))
                        .toList(),
                seen,
                errors);
    }
}
