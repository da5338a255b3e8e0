package org.diapason.studio.credentials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The grid of outcomes by activities and assessments. */
final class AlignmentPage {

    private final Studio studio;
    private final Saving saving;
    private final Pen pen;

    AlignmentPage(Studio studio) {
        this.studio = studio;
        this.saving = new Saving(studio);
        this.pen = new Pen(studio);
    }

    Answer show(Visit visit) {
        return Edited.open(studio.desk(), visit)
                .map(edited -> Answer.page("credentials/alignment.jte", view(edited, visit.say())))
                .orElseGet(Answer::notFound);
    }

    /** Keeps the squares that were ticked or cleared, and leaves those that others changed meanwhile. */
    Answer save(Visit visit) {
        Optional<Edited> found = Edited.sent(studio, visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        Edited edited = found.get();
        Dossier base = saving.base(visit, edited);
        MicroCredential was = base.series().microCredential(edited.code()).orElse(edited.mc());
        Map<String, Set<Code>> before = served(new Edited(edited.opened(), was), visit.say());
        Text said = Text.both("L'alignement est noté.", "The alignment is noted.");
        return pen.writeAndShow(
                visit,
                "alignment-changed",
                said,
                tree -> changed(tree, edited, before, visit),
                "micro-credentials/" + edited.code() + "/" + EditorPart.ALIGNMENT.word());
    }

    private static Node changed(Node tree, Edited edited, Map<String, Set<Code>> before, Visit visit) {
        Node changed = tree;
        for (Map.Entry<String, Set<Code>> row : before.entrySet()) {
            Set<String> then = strings(row.getValue());
            Set<String> ticked = new LinkedHashSet<>(visit.fields("serves." + row.getKey()));
            if (ticked.equals(then)
                    || Edits.at(changed, edited.place(row.getKey())).isEmpty()) {
                continue;
            }
            var list = edited.place(row.getKey() + ".outcomes");
            Set<String> now = new LinkedHashSet<>();
            Edits.at(changed, list)
                    .filter(Node.Sequence.class::isInstance)
                    .ifPresent(node ->
                            ((Node.Sequence) node).items().forEach(item -> now.add(((Node.Scalar) item).text())));
            ticked.stream().filter(code -> !then.contains(code)).forEach(now::add);
            now.removeIf(code -> then.contains(code) && !ticked.contains(code));
            changed = Edits.put(
                    changed, list, Node.sequence(now.stream().map(Node::string).toList()));
        }
        return changed;
    }

    private static Set<String> strings(Set<Code> codes) {
        Set<String> strings = new LinkedHashSet<>();
        codes.forEach(code -> strings.add(code.value()));
        return strings;
    }

    /** What each activity and each assessment serves, by its place. */
    private static Map<String, Set<Code>> served(Edited edited, Say say) {
        Map<String, Set<Code>> served = new LinkedHashMap<>();
        new Items(edited, say).activities().forEach((at, activity) -> served.put(at, set(activity.outcomes())));
        edited.mc()
                .learning()
                .assessments()
                .orElse(List.of())
                .forEach(each -> served.put("assessments[" + each.code() + "]", set(each.outcomes())));
        return served;
    }

    private static Set<Code> set(Fact<List<Code>> codes) {
        return new LinkedHashSet<>(codes.orElse(List.of()));
    }

    private static AlignmentView view(Edited edited, Say say) {
        Map<String, Set<Code>> served = served(edited, say);
        List<AlignmentView.Row> rows = new ArrayList<>();
        new Items(edited, say)
                .activities()
                .forEach((at, activity) -> rows.add(new AlignmentView.Row(
                        at,
                        activity.code().value(),
                        activity.title().map(say::text).orElse(Said.here("")),
                        false,
                        strings(served.getOrDefault(at, Set.of())))));
        edited.mc().learning().assessments().orElse(List.of()).forEach(each -> {
            String at = "assessments[" + each.code() + "]";
            rows.add(new AlignmentView.Row(
                    at,
                    each.code().value(),
                    each.title().map(say::text).orElse(Said.here("")),
                    true,
                    strings(served.getOrDefault(at, Set.of()))));
        });
        List<AlignmentView.Column> columns = new ArrayList<>();
        for (Outcome outcome : edited.mc().learning().outcomes().orElse(List.of())) {
            columns.add(new AlignmentView.Column(outcome.code().value(), say.text(outcome.statement())));
        }
        return new AlignmentView(
                edited.head(EditorPart.ALIGNMENT, say),
                columns,
                rows,
                edited.opened().kept().revision(),
                edited.path() + "/alignment");
    }
}
