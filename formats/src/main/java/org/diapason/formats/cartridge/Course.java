package org.diapason.formats.cartridge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.formats.cartridge.Manifest.About;
import org.diapason.formats.cartridge.Manifest.Item;
import org.diapason.formats.cartridge.Manifest.Resource;
import org.diapason.formats.cartridge.Manifest.Words;
import org.diapason.formats.cartridge.Notes.Thing;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.WebText;

/** Turns a package into the fields of one micro-credential. */
final class Course {

    private final Artifact artifact;
    private final Setting setting;
    private final Manifest manifest;
    private final Notes notes;
    private final Codes codes = new Codes();
    private final Canvas canvas;
    private final Stated stated;
    private final Lessons lessons;
    private final Set<String> used = new HashSet<>();
    private final List<Mapping> modules = new ArrayList<>();

    Course(Artifact artifact, Setting setting, Parts parts, Manifest manifest, Notes notes) throws IOException {
        this.artifact = artifact;
        this.setting = setting;
        this.manifest = manifest;
        this.notes = notes;
        this.canvas = Canvas.of(parts, notes);
        this.stated = new Stated(codes, notes);
        this.lessons = new Lessons(parts, canvas, stated, codes, notes);
    }

    Intake intake() throws IOException {
        About about = manifest.about();
        Draft draft = new Draft(about.spot());
        head(draft, about);
        canvas.outcomes().forEach(each -> stated.listed(each.id(), each.words(), each.spot()));
        canvas.syllabus().ifPresent(text -> stated.read(text.words(), text.spot(), true));
        contents();
        outside();
        body(draft);
        return new Intake(
                new Draft(about.spot()).done(),
                List.of(draft.done()),
                notes.counts(),
                notes.remarks(),
                notes.troubles());
    }

    private void head(Draft draft, About about) {
        canvas.code().ifPresent(words -> code(words.words()).ifPresent(code -> draft.code("code", code, words.spot())));
        Words title = about.title().or(canvas::title).orElseGet(this::titleOfFile);
        Optional<Lang> lang = about.language().flatMap(Course::lang);
        say(draft, "title", title, lang);
        notes.taken(title.spot(), title.words(), "Titre du micro-titre.", "Title of the micro-credential.");
        about.description().ifPresent(words -> {
            WebText text = WebText.of(words.words());
            say(draft, "summary", new Words(text.line(), words.spot()), lang);
            stated.read(text, words.spot(), true);
        });
        lang.ifPresent(each -> draft.list(
                "delivery-languages", List.of(new Scalar(each.tag(), Kind.STRING, about.spot())), about.spot()));
        about.learningTime().ifPresent(words -> stated.hours(words.words(), words.spot()));
        about.rights().ifPresent(words -> {
            draft.list("sources", List.of(new Scalar(words.words(), Kind.STRING, words.spot())), words.spot());
            notes.taken(
                    words.spot(),
                    words.words(),
                    "Droits sur le contenu, gardés comme source.",
                    "Rights in the content, kept as a source.");
        });
    }

    /** Words in the language that the package says it is in, where that is not the one to suppose anyway. */
    private void say(Draft draft, String field, Words words, Optional<Lang> lang) {
        Optional<Lang> other =
                lang.filter(each -> !each.base().equals(setting.lang().base()));
        if (other.isPresent()) {
            draft.words(field, other.get(), words.words(), words.spot());
        } else {
            draft.words(field, words.words(), words.spot());
        }
    }

    private Words titleOfFile() {
        String name =
                artifact.name().substring(artifact.name().lastIndexOf('!') + 1).replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1);
        String bare = last.contains(".") && last.indexOf('.') > 0 ? last.substring(0, last.lastIndexOf('.')) : last;
        String words = bare.replace('_', ' ').strip();
        Spot spot = Spot.start(artifact.name());
        notes.guessed(
                spot,
                last,
                "Aucun titre dans le paquet\u00a0: le nom du fichier en tient lieu.",
                "No title in the package: the name of the file stands for it.");
        return new Words(words.isEmpty() ? last : words, spot);
    }

    private static Optional<Lang> lang(Words words) {
        String tag = words.words().replace('_', '-');
        return Lang.isTag(tag) ? Optional.of(new Lang(tag).base()) : Optional.empty();
    }

    private static Optional<Code> code(String words) {
        String code = words.strip().replace(' ', '-');
        return Code.isCode(code) ? Optional.of(Code.of(code)) : Optional.empty();
    }

    /** Walks the table of contents: what has lines below it at the first level is a module, what is below is in it. */
    private void contents() throws IOException {
        List<Item> items = manifest.items();
        int done = 0;
        int number = 0;
        for (int i = 0; i < items.size(); ) {
            Item item = items.get(i);
            int end = i + 1;
            while (end < items.size() && items.get(end).depth() > 1) {
                end++;
            }
            boolean isModule = item.hasChildren() || item.ref().isEmpty();
            if (isModule) {
                number++;
                module(item, items.subList(i + 1, end), number);
            } else {
                line(item, "A0", false);
            }
            done += end - i;
            setting.progress().at(artifact.name(), done, items.size());
            i = end;
        }
        if (items.isEmpty()) {
            notes.left(
                    manifest.about().spot(),
                    "",
                    "La table des matières de ce paquet est vide.",
                    "The table of contents of this package is empty.");
        }
    }

    private void module(Item item, List<Item> below, int number) throws IOException {
        Draft module = new Draft(item.spot());
        module.code("code", codes.of(item.id(), "M" + number), item.spot());
        String title = item.title().isEmpty() ? "Module " + number : item.title();
        module.words("title", title, item.spot());
        lessons.begin();
        stated.begin();
        if (!item.ref().isEmpty()) {
            line(item, "A" + number, true);
        }
        for (Item each : below) {
            if (each.ref().isEmpty()) {
                notes.left(
                        each.spot(),
                        each.title(),
                        "Un intertitre\u00a0: ce qui suit est dans le module.",
                        "A heading: what follows is in the module.");
            } else {
                line(each, "A" + number, true);
            }
        }
        List<Code> outcomes = stated.sinceBegin();
        if (!outcomes.isEmpty()) {
            module.codes("outcomes", outcomes, item.spot());
        }
        List<Mapping> activities = lessons.sinceBegin();
        if (!activities.isEmpty()) {
            module.list("activities", activities, item.spot());
        }
        modules.add(module.done());
        notes.count(Thing.MODULES, 1);
        notes.taken(item.spot(), title, "Un module.", "A module.");
    }

    private void line(Item item, String place, boolean inModule) throws IOException {
        Resource resource = manifest.resources().get(item.ref());
        if (resource == null) {
            notes.missing(item.spot(), item.ref().length() > 60 ? item.ref().substring(0, 60) + "…" : item.ref());
            return;
        }
        used.add(resource.id());
        lesson(resource, item, place, inModule);
    }

    private void lesson(Resource resource, Item item, String place, boolean inModule) throws IOException {
        if (resource.forInstructors()) {
            notes.left(item.spot(), item.title(), "Réservé aux formateurs.", "For instructors only.");
            return;
        }
        try {
            lessons.add(resource, item, place, inModule);
        } catch (Refusal refusal) {
            notes.unread(refusal);
        }
    }

    /** What learners do although no line of the table of contents leads to it. */
    private void outside() throws IOException {
        for (Map.Entry<String, Resource> each : manifest.resources().entrySet()) {
            Resource resource = each.getValue();
            Sort sort = Sort.of(resource);
            boolean done = switch (sort) {
                case DISCUSSION, QUIZ, ASSIGNMENT, TOOL -> true;
                default -> false;
            };
            if (used.contains(resource.id()) || canvas.isOwn(resource)) {
                continue;
            }
            if (done && !resource.forInstructors()) {
                notes.guessed(
                        resource.spot(),
                        resource.id(),
                        "Dans aucun module\u00a0: gardé hors module.",
                        "In no module: kept outside modules.");
                lesson(resource, new Item(resource.id(), "", 1, false, resource.id(), resource.spot()), "A0", false);
            } else if (sort == Sort.PAGE || sort == Sort.QUESTION_BANK || resource.forInstructors()) {
                notes.left(
                        resource.spot(),
                        resource.main(),
                        "Aucune ligne de la table des matières n'y mène.",
                        "No line of the table of contents leads to it.");
            }
        }
    }

    private void body(Draft draft) {
        Spot spot = manifest.about().spot();
        stated.into(draft, spot);
        if (!modules.isEmpty()) {
            draft.put("modules", new Sequence(List.copyOf(modules), spot));
        }
        lessons.into(draft, spot);
    }
}
