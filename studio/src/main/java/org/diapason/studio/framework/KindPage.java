package org.diapason.studio.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Elements;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.codec.Loader;
import org.diapason.formats.html.Say;
import org.diapason.formats.seriesfile.FrameworkFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.Troubles;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** An institution describes a kind of element of its own: one form, no code. */
final class KindPage {

    private static final String FORM = "framework/kind.jte";

    private final Studio studio;
    private final Workbench bench;

    KindPage(Studio studio) {
        this.studio = studio;
        this.bench = new Workbench(studio);
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page(FORM, view(opened, Map.of(), List.of(), visit.say())))
                .orElseGet(Answer::notFound);
    }

    Answer add(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        Loaded<ElementKind> read =
                new Loader<>(FrameworkFiles.kind()).load(new Tree(Optional.of(node(visit)), new Troubles()));
        if (!read.isClean()) {
            return Answer.refused(FORM, typed(opened.get(), visit, read));
        }
        ElementKind kind = read.value().orElseThrow();
        boolean taken = bench.working(opened.get(), visit).kinds().stream()
                .anyMatch(each -> each.code().equals(kind.code()) && !each.equals(kind));
        if (taken) {
            return Answer.refused(FORM, view(opened.get(), fields(visit), List.of(taken(visit)), visit.say()));
        }
        Text said = Text.both(
                "L'élément est décrit. Dites maintenant ce qui est demandé.",
                "The element is described. Now say what is asked.");
        bench.draft(opened.get(), visit.act("kind-described", said), framework -> framework.describing(kind));
        return Answer.seeOther(opened.get().path("framework/elements/" + kind.code()), said);
    }

    private static Node node(Visit visit) {
        List<Entry> entries = new ArrayList<>();
        for (String key : List.of("code", "family", "shape")) {
            if (!visit.field(key).isEmpty()) {
                entries.add(Node.entry(key, Node.string(visit.field(key))));
            }
        }
        for (String key : List.of("label", "question")) {
            List<Entry> words = new ArrayList<>();
            for (Lang lang : List.of(Lang.FR, Lang.EN)) {
                String said = visit.field(key + "." + lang.tag());
                if (!said.isEmpty()) {
                    words.add(Node.entry(lang.tag(), Node.string(said)));
                }
            }
            if (!words.isEmpty()) {
                entries.add(Node.entry(key, Node.mapping(words)));
            }
        }
        return Node.mapping(entries);
    }

    private static KindView typed(Opened opened, Visit visit, Loaded<ElementKind> read) {
        List<ElementView.Fault> faults = read.troubles().stream()
                .map(trouble -> new ElementView.Fault(
                        field(trouble.place().path()), trouble.message().show(visit.lang())))
                .toList();
        return view(opened, fields(visit), faults, visit.say());
    }

    private static Map<String, String> fields(Visit visit) {
        Map<String, String> fields = new LinkedHashMap<>();
        visit.form().forEach((name, values) -> fields.put(name, values.getFirst()));
        return fields;
    }

    /** Somebody described one under this name before, or at the same time: theirs stays. */
    private static ElementView.Fault taken(Visit visit) {
        return new ElementView.Fault(
                "code",
                visit.say()
                        .in(
                                "Un autre élément porte déjà ce nom court\u00a0: choisissez-en un autre.",
                                "Another element bears this short name already: choose another."));
    }

    private static String field(String place) {
        return List.of("code", "family", "label", "question", "shape").stream()
                .filter(place::startsWith)
                .findFirst()
                .orElse("code");
    }

    private static KindView view(Opened opened, Map<String, String> fields, List<ElementView.Fault> faults, Say say) {
        List<KindView.Choice> families = new ArrayList<>();
        Elements.families()
                .forEach(
                        family -> families.add(new KindView.Choice(family.code().value(), say.text(family.label()))));
        opened.dossier()
                .framework()
                .families()
                .forEach(
                        family -> families.add(new KindView.Choice(family.code().value(), say.text(family.label()))));
        return new KindView(fields, families, faults, opened.path("framework/kinds"), opened.path("framework"));
    }
}
