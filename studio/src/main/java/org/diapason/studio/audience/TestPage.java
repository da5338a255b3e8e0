package org.diapason.studio.audience;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.audience.Question;
import org.diapason.core.audience.ScopeTest;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.InWords;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The scope test itself: its questions, their weights and vetoes, the threshold, how long evidence stays good. */
final class TestPage {

    private static final Place TEST = Place.TOP.field("scope-test");
    private static final String TEMPLATE = "audience/test.jte";
    private static final String NUMBER = "[0-9]{1,3}(?:[.,][0-9]{1,2})?";

    private final Studio studio;
    private final Pen pen;

    TestPage(Studio studio) {
        this.studio = studio;
        this.pen = new Pen(studio);
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page(TEMPLATE, kept(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    Answer save(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        Map<String, String> slips = new LinkedHashMap<>();
        if (!visit.field("threshold").matches(NUMBER)
                || number(visit.field("threshold")).compareTo(BigDecimal.valueOf(100)) > 0) {
            slips.put("threshold", visit.say().in("Un nombre de 0 à 100.", "A number from 0 to 100."));
        }
        if (!visit.field("months").matches("[1-9][0-9]{0,2}")) {
            slips.put("months", visit.say().in("Un nombre de mois, de 1 à 600.", "A number of months, from 1 to 600."));
        }
        List<TestView.Line> lines = lines(visit);
        if (lines.stream()
                .noneMatch(line -> !line.french().isEmpty() || !line.english().isEmpty())) {
            slips.put("fr-0", visit.say().in("Gardez une question au moins.", "Keep one question at least."));
        }
        if (!slips.isEmpty()) {
            return Answer.refused(
                    TEMPLATE,
                    new TestView(
                            opened.get().path("audience"),
                            visit.revision(),
                            visit.field("threshold"),
                            visit.field("months"),
                            lines,
                            slips));
        }
        Text said = Text.both("Le test de champ d'application est enregistré.", "The scope test is saved.");
        ScopeTest before = pen.base(visit)
                .map(Dossier::series)
                .orElseGet(opened.get()::series)
                .scopeTest();
        return pen.writeAndShow(
                visit,
                "scope-test-written",
                said,
                tree -> Edits.put(tree, TEST, node(visit, lines, before)),
                "audience");
    }

    private static TestView kept(Opened opened, Visit visit) {
        ScopeTest test = opened.series().scopeTest();
        List<TestView.Line> lines = new ArrayList<>();
        for (Question question : test.questions()) {
            lines.add(new TestView.Line(
                    question.code().value(),
                    question.words().in(Lang.FR).orElse(""),
                    question.words().in(Lang.EN).orElse(""),
                    InWords.number(question.weight(), visit.lang()),
                    question.veto()));
        }
        lines.add(new TestView.Line("", "", "", "1", false));
        return new TestView(
                opened.path("audience"),
                opened.kept().revision(),
                InWords.number(100 * test.threshold(), visit.lang()),
                Integer.toString(test.monthsFresh()),
                lines,
                Map.of());
    }

    private static List<TestView.Line> lines(Visit visit) {
        List<TestView.Line> lines = new ArrayList<>();
        for (int i = 0; visit.form().containsKey("weight-" + i); i++) {
            lines.add(new TestView.Line(
                    visit.field("code-" + i),
                    visit.field("fr-" + i),
                    visit.field("en-" + i),
                    visit.field("weight-" + i),
                    !visit.field("veto-" + i).isEmpty()));
        }
        return lines;
    }

    private static Node node(Visit visit, List<TestView.Line> lines, ScopeTest before) {
        Set<Code> taken = new LinkedHashSet<>();
        before.questions().forEach(question -> taken.add(question.code()));
        List<Node> questions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TestView.Line line = lines.get(i);
            String first = line.french().isEmpty() ? line.english() : line.french();
            if (!first.isEmpty()) {
                Code code = Code.isCode(line.code()) ? Code.of(line.code()) : Topics.code(first, taken);
                taken.add(code);
                questions.add(question(line, code, before));
            }
        }
        return Node.mapping(List.of(
                Node.entry("questions", Node.sequence(questions)),
                Node.entry(
                        "threshold",
                        Node.number(number(visit.field("threshold"))
                                .movePointLeft(2)
                                .stripTrailingZeros()
                                .toPlainString())),
                Node.entry("months-fresh", Node.number(visit.field("months")))));
    }

    private static Node question(TestView.Line line, Code code, ScopeTest before) {
        Fact<Text> said = before.questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .map(question -> Fact.of(question.words()))
                .orElseGet(Fact::silent);
        List<Node.Entry> question = new ArrayList<>();
        question.add(Node.entry("code", Node.string(code.value())));
        new BothWords("", said)
                .node(Map.of(Lang.FR, line.french(), Lang.EN, line.english()))
                .ifPresent(words -> question.add(Node.entry("words", words)));
        question.add(Node.entry(
                "weight",
                Node.number(
                        line.weight().matches(NUMBER) ? number(line.weight()).toPlainString() : "1")));
        if (line.veto()) {
            question.add(Node.entry("veto", Node.bool(true)));
        }
        return Node.mapping(question);
    }

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }
}
