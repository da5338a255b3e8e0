package org.diapason.formats.answers;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.diapason.core.base.Lang;
import org.diapason.core.feedback.CoreQuestions;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Question;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;

/** Reads files of answers to the questions for learners, and finds one answer again. */
record ReadAnswers(Path folder) {

    private static final List<Question> LEARNER = CoreQuestions.of(Instrument.LEARNER);

    Brought read(String name, byte[] bytes, Map<String, String> known) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        return AnswerFile.read(new Artifact(name, file), setting(), LEARNER, known);
    }

    Brought text(String name, String text) throws Exception {
        return read(name, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    Artifact artifact(String name, String text) throws IOException {
        return new Artifact(name, Files.writeString(folder.resolve(name), text));
    }

    Fault fault(Artifact artifact) {
        return assertThrows(Refusal.class, () -> AnswerFile.read(artifact, setting(), LEARNER, Map.of()))
                .trouble()
                .fault();
    }

    private Setting setting() {
        return new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, Optional.empty(), folder);
    }

    static int value(Brought brought, int row, String code) {
        return brought.answers().get(row).answers().values().get(place(code));
    }

    static String words(Brought brought, int row, String code) {
        return brought.answers().get(row).answers().words().get(place(code));
    }

    static String question(String code, Lang lang) {
        return LEARNER.get(place(code)).words().show(lang);
    }

    private static int place(String code) {
        return IntStream.range(0, LEARNER.size())
                .filter(i -> LEARNER.get(i).code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
