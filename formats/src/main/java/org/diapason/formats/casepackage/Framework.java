package org.diapason.formats.casepackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.casepackage.Item.Sort;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;

/** A framework while it is read: its statements, which is under which, and which say the same in another language. */
final class Framework {

    /** No chain of translations is longer, and a loop ends there. */
    private static final int MOST_LANGUAGES = 40;

    /** No framework is deeper, and a loop ends there. */
    private static final int DEEPEST = 30;

    private final Setting setting;
    private final Takings takings;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, List<Item>> translations = new HashMap<>();
    private final Map<String, List<String>> before = new LinkedHashMap<>();
    private final List<Thing> rubrics = new ArrayList<>();
    private String name = "";
    private Lang lang;

    Framework(Setting setting, Takings takings) {
        this.setting = setting;
        this.takings = takings;
        this.lang = setting.lang();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    String name() {
        return name;
    }

    Lang lang() {
        return lang;
    }

    List<Thing> rubrics() {
        return rubrics;
    }

    /** The specification and the published schema name these parts differently: both are read. */
    void read(Thing pack) {
        document(first(pack, "CFDocument", "document").stream().findFirst());
        first(pack, "CFItems", "items").forEach(this::item);
        first(pack, "CFAssociations", "associations").forEach(this::association);
        first(pack, "CFRubrics", "rubrics").forEach(rubrics::add);
        pack.get("CFDefinitions");
        pack.get("definitions");
        takings.leaveTheRest(pack);
    }

    private static List<Thing> first(Thing pack, String name, String other) {
        return pack.has(name) ? pack.things(name) : pack.things(other);
    }

    private void document(Optional<Thing> document) {
        document.ifPresent(thing -> {
            lang = Wording.lang(thing.word("language")).orElse(setting.lang());
            name = Wording.of(thing.get("title"), lang).first();
            takings.remark(Remark.taken(
                    thing.spot(), name, Text.both("Un référentiel de compétences", "A framework of competencies")));
        });
    }

    private void item(Thing thing) {
        Item item = Item.of(thing, lang);
        if (item.statement().isSilent() || item.id().isEmpty() || items.putIfAbsent(item.id(), item) != null) {
            takings.remark(Remark.left(
                    thing.spot(),
                    item.id(),
                    Text.both(
                            "Cet énoncé est vide, sans identifiant, ou déjà lu plus haut.",
                            "This statement is empty, has no identifier, or was read above.")));
        }
    }

    private void association(Thing thing) {
        String from = end(thing, "originNodeURI");
        String to = end(thing, "destinationNodeURI");
        String type = thing.word("associationType");
        switch (type) {
            case "isChildOf", "isPartOf" -> parents.putIfAbsent(from, to);
            case "isTranslationOf" -> translation(from, to);
            case "precedes" ->
                before.computeIfAbsent(to, none -> new ArrayList<>()).add(from);
            default ->
                takings.remark(Remark.left(
                        thing.spot(),
                        type,
                        Text.both(
                                "Cette sorte de lien entre énoncés n'a pas de place dans une série.",
                                "This kind of link between statements has no place in a series.")));
        }
    }

    private void translation(String from, String to) {
        if (items.containsKey(from) && items.containsKey(to) && !source(to).equals(from)) {
            sources.putIfAbsent(from, to);
        }
    }

    private static String end(Thing association, String key) {
        return association.things(key).stream()
                .map(node -> node.word("identifier"))
                .findFirst()
                .orElseGet(() -> association.word(key));
    }

    /** The statement that this one says in another language, at the end of the chain; itself when it is a source. */
    String source(String id) {
        String at = id;
        for (int steps = 0; steps < MOST_LANGUAGES; steps++) {
            String up = sources.get(at);
            if (up == null) {
                return at;
            }
            at = up;
        }
        return at;
    }

    Intake done() {
        for (Item item : items.values()) {
            String source = source(item.id());
            if (!source.equals(item.id())) {
                translations.computeIfAbsent(source, none -> new ArrayList<>()).add(item);
            }
        }
        before.forEach(this::leaveOrder);
        return new FrameworkWriting(this, takings).done();
    }

    /** An order among anything but micro-credentials has no place in a series. */
    private void leaveOrder(String later, List<String> earlier) {
        Item item = items.get(source(later));
        if (item == null || item.sort() != Sort.MICRO_CREDENTIAL) {
            String words = item == null ? later : item.label().first();
            takings.remark(Remark.left(
                    item == null ? takings.spot() : item.thing().spot(),
                    words,
                    Text.both(
                            "Ce qui le précède (" + earlier.size()
                                    + ") n'est pas repris\u00A0: ce n'est pas un micro-titre.",
                            "What precedes it (" + earlier.size() + ") is not taken: it is no micro-credential.")));
        }
    }

    /** The statements in their source language, in the order of the file. */
    List<Item> sources() {
        return items.values().stream()
                .filter(item -> source(item.id()).equals(item.id()))
                .toList();
    }

    /** The micro-credentials that come before this one. */
    List<Item> before(Item item) {
        return before.getOrDefault(item.id(), List.of()).stream()
                .flatMap(id -> Optional.ofNullable(items.get(source(id))).stream())
                .filter(each ->
                        each.sort() == Sort.MICRO_CREDENTIAL && !each.id().equals(item.id()))
                .distinct()
                .toList();
    }

    List<Item> translations(Item item) {
        return translations.getOrDefault(item.id(), List.of());
    }

    /** What stands above this statement, nearest first; a loop ends after as many steps as there are statements. */
    List<Item> above(Item item) {
        List<Item> above = new ArrayList<>();
        String at = item.id();
        for (int steps = 0; steps < DEEPEST; steps++) {
            Item parent = items.get(source(parents.getOrDefault(at, "")));
            if (parent == null) {
                return above;
            }
            above.add(parent);
            at = parent.id();
        }
        return above;
    }

    /** The nearest statement of this sort above. */
    Optional<Item> nearest(Item item, Sort sort) {
        return above(item).stream().filter(each -> each.sort() == sort).findFirst();
    }
}
