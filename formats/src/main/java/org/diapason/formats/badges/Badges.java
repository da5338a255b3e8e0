package org.diapason.formats.badges;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.badges.Gathering.Endorsed;
import org.diapason.formats.badges.Gathering.Found;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.Codes;
import org.diapason.formats.jsonfile.CompetencyList;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;

/** Writes what was found in a file of badges in the words of a series file. */
final class Badges {

    private static final int DAY = "2026-11-23".length();

    private final Setting setting;
    private final Takings takings;
    private final Codes codes = new Codes();
    private final CompetencyList competencies = new CompetencyList();
    private final IdentityHashMap<Thing, Code> codeOf = new IdentityHashMap<>();

    Badges(Setting setting, Takings takings) {
        this.setting = setting;
        this.takings = takings;
    }

    Intake write(Gathering gathering) {
        List<Endorsed> endorsements = gathering.endorsements();
        IdentityHashMap<Thing, Boolean> endorsed = new IdentityHashMap<>();
        endorsements.forEach(each -> target(each, gathering).ifPresent(found -> endorsed.put(found.thing(), true)));
        int badges = 0;
        for (List<Found> group : new Translations(gathering).groups()) {
            boolean referred = group.stream().anyMatch(found -> endorsed.containsKey(found.thing()));
            badges += badge(group, referred) ? 1 : 0;
        }
        takings.count(badges, "insignes", "badges");
        List<Mapping> given = new ArrayList<>();
        endorsements.forEach(each -> endorsement(each, gathering).ifPresent(given::add));
        if (!given.isEmpty()) {
            takings.series().list("endorsements", given, given.getFirst().spot());
            takings.count(given.size(), "approbations", "endorsements");
        }
        return takings.done(competencies);
    }

    private boolean badge(List<Found> group, boolean referred) {
        BadgeReading reading = new BadgeReading(setting, takings, competencies);
        for (Found found : group) {
            reading.read(found);
        }
        if (!reading.hasTitle()) {
            takings.trouble(BadgeTroubles.noName(group.getFirst().thing().spot()));
            return false;
        }
        Optional<Code> code = code(group, reading, referred);
        code.ifPresent(given -> group.forEach(found -> codeOf.put(found.thing(), given)));
        takings.add(reading.done(code));
        if (group.size() > 1) {
            takings.remark(Remark.taken(
                    group.getFirst().thing().spot(),
                    reading.title(),
                    Text.both(
                            "Les versions en d'autres langues sont jointes en un seul micro-titre.",
                            "The versions in other languages are joined into one micro-credential.")));
        }
        return true;
    }

    /** The badge's own code; where something refers to a badge without one, a code from its title. */
    private Optional<Code> code(List<Found> group, BadgeReading reading, boolean referred) {
        for (Found found : group) {
            String own = found.thing().word("humanCode").replace(' ', '-');
            if (Code.isCode(own)) {
                Code given = codes.give(own, own);
                if (!given.value().equals(own)) {
                    takings.remark(Remark.guessed(
                            found.thing().spot(),
                            own,
                            Text.both(
                                    "Ce code est déjà celui d'un autre insigne\u00A0: un numéro s'y ajoute.",
                                    "Another badge has this code already: a number is added to it.")));
                }
                return Optional.of(given);
            }
        }
        String slug = Codes.slug(reading.title());
        return referred ? Optional.of(codes.give(slug, "badge")) : Optional.empty();
    }

    private static Optional<Found> target(Endorsed endorsed, Gathering gathering) {
        Thing thing = endorsed.thing();
        List<Thing> claims = thing.has("claim") ? thing.things("claim") : thing.things("credentialSubject");
        return claims.stream()
                .flatMap(claim -> gathering.byId(claim.id()).stream())
                .findFirst()
                .or(endorsed::within);
    }

    /** An endorsement says who gives it and of which badge; else it is told and left. */
    private Optional<Mapping> endorsement(Endorsed endorsed, Gathering gathering) {
        Thing thing = endorsed.thing();
        Thing issuer = thing.things("issuer").stream().findFirst().orElse(thing);
        Wording partner = issuer == thing ? Wording.SILENT : Wording.of(issuer.get("name"), setting.lang());
        Optional<Code> covers =
                target(endorsed, gathering).flatMap(found -> Optional.ofNullable(codeOf.get(found.thing())));
        if (partner.isSilent() || covers.isEmpty()) {
            takings.remark(Remark.left(
                    thing.spot(),
                    thing.id(),
                    Text.both(
                            "Cette approbation ne dit pas qui la donne, ou de quel insigne elle parle.",
                            "This endorsement does not say who gives it, or of which badge it speaks.")));
            return Optional.empty();
        }
        Draft draft = new Draft(thing.spot())
                .words("partner", partner.first(), issuer.spot())
                .codes("covers", List.of(covers.get()), thing.spot());
        day(thing, draft, "on", List.of("validFrom", "issuanceDate", "issuedOn", "awardedDate"));
        day(thing, draft, "expires", List.of("validUntil", "expirationDate", "expires"));
        words(thing).into(draft, "words");
        takings.remark(Remark.taken(
                thing.spot(),
                partner.first(),
                Text.both("Approbation de " + covers.get(), "Endorsement of " + covers.get())));
        return Optional.of(draft.done());
    }

    private Wording words(Thing thing) {
        List<Thing> claims = thing.has("claim") ? thing.things("claim") : thing.things("credentialSubject");
        Lang lang = Wording.lang(thing.word("inLanguage")).orElse(setting.lang());
        for (Thing claim : claims) {
            Wording words = Wording.of(claim.get("endorsementComment"), lang);
            if (!words.isSilent()) {
                return words;
            }
        }
        return Wording.SILENT;
    }

    private static void day(Thing thing, Draft draft, String field, List<String> keys) {
        for (String key : keys) {
            Optional<Scalar> stated = thing.scalar(key).filter(scalar -> Days.isDay(scalar.text()));
            if (stated.isPresent()) {
                String day = stated.get().text().strip().substring(0, DAY);
                draft.put(field, new Scalar(day, Kind.STRING, stated.get().spot()));
                return;
            }
        }
    }
}
