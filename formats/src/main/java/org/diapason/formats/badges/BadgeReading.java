package org.diapason.formats.badges;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.badges.Gathering.Found;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.Announcements;
import org.diapason.formats.jsonfile.CompetencyList;
import org.diapason.formats.jsonfile.Pointer;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;
import org.diapason.formats.jsonfile.Wording.Said;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.webtext.WebText;

/** Reads the achievements that are one micro-credential into the fields of a series file, a language after another. */
final class BadgeReading {

    /** The kinds of achievement that are a micro-credential without a doubt. */
    private static final Set<String> USUAL =
            Set.of("", "MicroCredential", "Badge", "Certificate", "Award", "Achievement");

    /** Lists of occupations, fields of study and levels: no competencies. */
    private static final Set<String> CLASSIFICATIONS = Set.of("NOC-2021", "CIP-2021", "ISCED-F");

    /** Types of alignment whose target is no competency. */
    private static final Set<String> OTHERS = Set.of("Credential", "CFDocument", "CFRubric");

    private final Setting setting;
    private final Takings takings;
    private final CompetencyList competencies;
    private final Announcements outcomes;
    private final List<Code> taught = new ArrayList<>();
    private final List<Mapping> classifications = new ArrayList<>();
    private final List<Mapping> levels = new ArrayList<>();
    private final List<Mapping> sources = new ArrayList<>();
    private Draft draft = new Draft(Spot.start(""));
    private Draft badge = new Draft(Spot.start(""));
    private Optional<Said> title = Optional.empty();

    BadgeReading(Setting setting, Takings takings, CompetencyList competencies) {
        this.setting = setting;
        this.takings = takings;
        this.competencies = competencies;
        this.outcomes = new Announcements(takings);
    }

    boolean hasTitle() {
        return title.isPresent();
    }

    String title() {
        return title.map(Said::words).orElse("");
    }

    void read(Found found) {
        Thing thing = found.thing();
        if (draft.isEmpty()) {
            draft = new Draft(thing.spot());
            badge = new Draft(thing.spot());
        }
        Lang lang = Wording.lang(Translations.language(found)).orElse(setting.lang());
        Wording name = Wording.of(thing.get("name"), lang);
        title = title.or(() -> name.said().values().stream().findFirst());
        name.into(draft, "title");
        name.into(badge, "name");
        Wording description = Wording.of(thing.get("description"), lang);
        description.into(draft, "summary");
        criteria(thing, lang);
        description.said().forEach((in, said) -> outcomes.hear(in, Markdown.read(said.raw()), said.spot(), draft));
        issuer(found, lang);
        alignments(thing, lang);
        credit(thing);
        new ResultReading(takings).read(thing, lang, draft);
        badge.code("format", Code.of(found.edition2() ? "open-badges-2" : "open-badges-3"), thing.spot());
        source(thing.id(), thing.spot());
        tell(thing);
    }

    private void tell(Thing thing) {
        String type = thing.word("achievementType");
        Text message = Text.both("Un micro-titre de compétences", "A micro-credential");
        takings.remark(
                USUAL.contains(type)
                        ? Remark.taken(thing.spot(), thing.word("name"), message)
                        : Remark.guessed(
                                thing.spot(),
                                type,
                                Text.both(
                                        "Pris comme micro-titre, mais le fichier lui donne une autre sorte.",
                                        "Taken as a micro-credential, though the file gives it another type.")));
        thing.get("humanCode");
        thing.get("inLanguage");
        thing.get("related");
        takings.leaveTheRest(thing);
    }

    /** Criteria are words, an address, or a group with either. */
    private void criteria(Thing thing, Lang lang) {
        for (Thing criteria : thing.things("criteria")) {
            Wording.of(criteria.get("narrative"), lang).said().forEach(this::criterion);
            source(criteria.id(), criteria.spot());
        }
        thing.scalars("criteria").forEach(scalar -> {
            String words = scalar.text().strip();
            if (Pointer.isAddress(words)) {
                source(words, scalar.spot());
            } else {
                Wording.in(lang, scalar.text(), scalar.spot()).said().forEach(this::criterion);
            }
        });
    }

    private void criterion(Lang lang, Said said) {
        WebText text = Markdown.read(said.raw());
        badge.words("criteria", lang, text.line(), said.spot());
        outcomes.hear(lang, text, said.spot(), draft);
    }

    private void issuer(Found found, Lang lang) {
        List<Thing> named = new ArrayList<>(found.thing().things("creator"));
        named.addAll(found.thing().things("issuer"));
        found.issuer().ifPresent(named::add);
        for (Thing issuer : named) {
            Wording name = Wording.of(issuer.get("name"), lang);
            if (!name.isSilent()) {
                name.into(draft, "awarding-body");
                return;
            }
        }
    }

    private void alignments(Thing thing, Lang lang) {
        for (Thing each : thing.things("alignment")) {
            Wording label = Wording.of(each.get("targetName"), lang);
            Pointer pointer = new Pointer(
                    each.word("targetFramework"), each.word("targetCode"), each.word("targetUrl"), label, each.spot());
            String scheme = pointer.scheme().map(Code::value).orElse("");
            if (CLASSIFICATIONS.contains(scheme)) {
                pointer.alignment().ifPresent(found -> addOnce(classifications, found));
            } else if (scheme.equals("EQF")) {
                pointer.alignment().ifPresent(found -> addOnce(levels, found));
            } else if (label.isSilent() || OTHERS.contains(Thing.bare(each.word("targetType")))) {
                leave(each, pointer);
            } else {
                competency(each, pointer, lang);
            }
        }
    }

    /** Another language of the same badge points to the same entry of the same list. */
    private static void addOnce(List<Mapping> list, Mapping found) {
        boolean known = list.stream()
                .anyMatch(each ->
                        Stream.of("scheme", "code", "uri").allMatch(key -> isSame(each.get(key), found.get(key))));
        if (!known) {
            list.add(found);
        }
    }

    private static boolean isSame(Optional<Node> one, Optional<Node> other) {
        return one.isPresent() ? other.filter(one.get()::says).isPresent() : other.isEmpty();
    }

    private void leave(Thing each, Pointer pointer) {
        takings.remark(Remark.left(
                each.spot(),
                pointer.label().isSilent() ? pointer.address() : pointer.label().first(),
                Text.both("Ce renvoi ne nomme pas une compétence.", "This alignment does not name a competency.")));
    }

    private void competency(Thing each, Pointer pointer, Lang lang) {
        String inList = pointer.code().isEmpty() ? "" : pointer.framework() + "#" + pointer.code();
        Code code = competencies.add(List.of(pointer.address(), inList), pointer.code(), pointer.label(), each.spot());
        Wording statement = Wording.of(each.get("targetDescription"), lang);
        competencies.tell(code, statement, List.of(pointer));
        taught.add(code);
    }

    private void credit(Thing thing) {
        Optional<Double> credits = thing.number("creditsAvailable");
        if (credits.isEmpty() || credits.get() < 0 || credits.get() > 1000) {
            return;
        }
        Spot spot = thing.scalar("creditsAvailable").map(Scalar::spot).orElse(thing.spot());
        String units = BigDecimal.valueOf(credits.get()).stripTrailingZeros().toPlainString();
        Draft credit = new Draft(spot)
                .code("system", Code.of("credit-hours"), spot)
                .put("units", new Scalar(units, Kind.NUMBER, spot));
        draft.put("credit", credit.done());
        takings.remark(Remark.guessed(
                spot,
                units,
                Text.both(
                        "Crédits sans unité nommée\u00A0: comptés en heures-crédits, comme le dit Open Badges 3.0.",
                        "Credits without a named unit: counted as credit hours, as Open Badges 3.0 says.")));
    }

    private void source(String address, Spot spot) {
        boolean known = sources.stream()
                .anyMatch(source -> source.get("url")
                        .filter(url ->
                                url instanceof Scalar scalar && scalar.text().equals(address))
                        .isPresent());
        if (Pointer.isAddress(address) && !known) {
            sources.add(new Draft(spot)
                    .put("url", new Scalar(address, Kind.STRING, spot))
                    .done());
        }
    }

    Mapping done(Optional<Code> code) {
        Spot spot = draft.done().spot();
        code.ifPresent(given -> draft.code("code", given, spot));
        outcomes.into(draft);
        draft.put("badge", badge.done());
        if (!taught.isEmpty()) {
            draft.codes("competencies", taught, spot);
        }
        put("classifications", classifications, spot);
        put("level", levels, spot);
        put("sources", sources, spot);
        return draft.done();
    }

    private void put(String field, List<Mapping> items, Spot spot) {
        if (!items.isEmpty()) {
            draft.list(field, items, spot);
        }
    }
}
