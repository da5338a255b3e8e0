package org.diapason.formats.badges;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.JsonFile;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Refusal;

/** Finds the achievements and the endorsements in a file, however they are nested; what is about persons is passed over. */
final class Gathering {

    /** What is about the person who earned the badge, or about nobody: never looked into. */
    private static final Set<String> PASSED_OVER = Set.of(
            "recipient", "evidence", "proof", "@context", "image", "result", "verification", "source", "identifier");

    private static final Text PERSON = Text.both(
            "Ce qui concerne la personne qui a obtenu l'insigne n'est jamais importé.",
            "What is about the person who earned the badge is never imported.");

    private final Setting setting;
    private final Takings takings;
    private final List<Found> achievements = new ArrayList<>();
    private final Map<String, Found> byId = new HashMap<>();
    private final List<Endorsed> endorsements = new ArrayList<>();
    private final Deque<Step> ahead = new ArrayDeque<>();
    private boolean elsewhere;

    /** One achievement, with the issuer of the credential around it where there is one. */
    record Found(Thing thing, Optional<Thing> issuer, boolean edition2) {}

    /** One endorsement, with the achievement in which it stands where it stands in one. */
    record Endorsed(Thing thing, Optional<Found> within) {}

    private record Step(Node node, String key, Optional<Thing> issuer, Optional<Found> within) {}

    Gathering(Setting setting, Takings takings) {
        this.setting = setting;
        this.takings = takings;
    }

    List<Found> achievements() {
        return achievements;
    }

    List<Endorsed> endorsements() {
        return endorsements;
    }

    /** The achievement of this address, when it is in the file. */
    Optional<Found> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean isEmpty() {
        return achievements.isEmpty();
    }

    /** Whether an assertion names its badge by an address alone. */
    boolean isElsewhere() {
        return elsewhere;
    }

    void walk(Node root) {
        ahead.push(new Step(root, "", Optional.empty(), Optional.empty()));
        while (!ahead.isEmpty()) {
            Step step = ahead.pop();
            switch (step.node()) {
                case Sequence list -> list.items().reversed().forEach(item -> ahead.push(to(item, step)));
                case Mapping mapping -> group(Thing.of(mapping).orElseThrow(), step);
                case Scalar scalar -> word(scalar, step);
            }
        }
    }

    private static Step to(Node item, Step from) {
        return new Step(item, from.key(), from.issuer(), from.within());
    }

    private void group(Thing thing, Step step) {
        if (thing.isA("EndorsementCredential") || thing.isA("Endorsement")) {
            endorsements.add(new Endorsed(thing, step.within()));
        } else if (isAchievement(thing, step.key())) {
            achievement(thing, step);
        } else {
            inside(thing, step);
        }
    }

    private static boolean isAchievement(Thing thing, String key) {
        boolean place = key.isEmpty() || key.equals("badge") || key.equals("achievement");
        return thing.isA("Achievement")
                || thing.isA("BadgeClass")
                || place && thing.has("criteria") && thing.has("name") && !thing.has("credentialSubject");
    }

    private void achievement(Thing thing, Step step) {
        boolean known = !thing.id().isEmpty() && byId.containsKey(thing.id());
        Found found = new Found(
                thing, step.issuer(), thing.isA("BadgeClass") || !thing.isA("Achievement") && thing.has("issuer"));
        if (known) {
            takings.remark(Remark.taken(
                    thing.spot(),
                    thing.id(),
                    Text.both(
                            "Le même insigne que plus haut\u00A0: pris une fois.",
                            "The same badge as above: taken once.")));
        } else {
            achievements.add(found);
            byId.put(thing.id().isEmpty() ? "= " + achievements.size() : thing.id(), found);
        }
        for (String key : List.of("endorsement", "endorsementJwt")) {
            Optional<Found> within = Optional.of(known ? byId.getOrDefault(thing.id(), found) : found);
            thing.each(key).reversed().forEach(node -> ahead.push(new Step(node, key, Optional.empty(), within)));
        }
    }

    private void inside(Thing thing, Step step) {
        if (isAboutPerson(thing)) {
            takings.remark(Remark.left(thing.spot(), "", PERSON));
        }
        Optional<Thing> issuer = thing.things("issuer").stream().findFirst().or(step::issuer);
        List<Entry> entries = thing.entries();
        for (Entry entry : entries.reversed()) {
            if (!PASSED_OVER.contains(entry.key())) {
                ahead.push(new Step(entry.value(), Thing.bare(entry.key()), issuer, step.within()));
            }
        }
    }

    private static boolean isAboutPerson(Thing thing) {
        return thing.has("recipient") || thing.isA("AchievementSubject") || thing.has("achievement");
    }

    /** A token within the file is opened; an address of a badge is not. */
    private void word(Scalar scalar, Step step) {
        boolean badge = step.key().equals("badge") || step.key().equals("achievement");
        String word = scalar.text().strip();
        if (badge && Thing.bare(word).length() < word.length()) {
            elsewhere = true;
            takings.trouble(BadgeTroubles.elsewhere(scalar.spot()));
        } else if (Token.isToken(word)) {
            token(word, scalar, step);
        }
    }

    private void token(String word, Scalar scalar, Step step) {
        try {
            byte[] payload = Token.payload(word).orElseThrow(() -> new Refusal(BadgeTroubles.noToken(scalar.spot())));
            String name = scalar.spot().file() + "!" + step.key();
            JsonFile inner = JsonFile.read(name, payload, setting.bounds());
            takings.troubles(inner.troubles());
            takings.remark(Remark.taken(inner.root().spot(), "", BadgeImporter.UNCHECKED));
            ahead.push(new Step(inner.root(), step.key(), step.issuer(), step.within()));
        } catch (Refusal refusal) {
            takings.trouble(refusal.trouble());
        }
    }
}
