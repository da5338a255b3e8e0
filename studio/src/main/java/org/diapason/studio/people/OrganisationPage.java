package org.diapason.studio.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.people.Organisation;
import org.diapason.core.people.Organisations;
import org.diapason.studio.kit.Colour;
import org.diapason.studio.kit.Contrast;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Upload;
import org.diapason.studio.shell.Visit;

/** How an organisation is called, in which languages it works, where it reads its clock, and its look. */
final class OrganisationPage {

    private static final String PAGE = "people/organisation.jte";

    /** What stands before the name of a field for what it showed when the form was opened. */
    private static final String WAS = "was-";

    private static final Text SAVED = Text.both("C'est enregistré.", "It is saved.");
    private static final Text NAME = Text.both(
            "Écrivez un nom, en " + Organisation.LONGEST_NAME + " caractères au plus.",
            "Write a name, in " + Organisation.LONGEST_NAME + " characters at most.");
    private static final Text ZONE = Text.both("Choisissez un fuseau de la liste.", "Choose a zone of the list.");
    private static final Text COLOUR =
            Text.both("Écrivez une couleur comme #0b5d5e, ou rien.", "Write a colour such as #0b5d5e, or nothing.");

    private final Reception reception;

    OrganisationPage(Reception reception) {
        this.reception = reception;
    }

    Answer show(Visit visit) {
        Organisation now = here(visit);
        return Answer.page(PAGE, new OrganisationView(now, blanks(visit, now)));
    }

    private Organisation here(Visit visit) {
        return organisations().find(visit.organisation()).orElseThrow();
    }

    private Organisations organisations() {
        return reception.people().organisations();
    }

    Answer change(Visit visit) {
        Organisation before = here(visit);
        Blanks blanks = merged(visit, before);
        String name = blanks.value("name");
        blanks.refuseIf(name.isBlank() || name.length() > Organisation.LONGEST_NAME, "name", NAME);
        Optional<ZoneId> zone = zone(blanks.value("zone"));
        blanks.refuseIf(zone.isEmpty(), "zone", ZONE);
        String colour = colour(blanks);
        if (!blanks.isClean()) {
            return Answer.refused(PAGE, new OrganisationView(before, blanks));
        }
        List<Lang> langs = blanks.value("first").equals("fr") ? List.of(Lang.FR, Lang.EN) : List.of(Lang.EN, Lang.FR);
        Organisation after =
                new Organisation(before.id(), name, langs, zone.orElseThrow(), colour, before.look(), before.logo());
        organisations().change(after, visit.who(), visit.now());
        return Answer.seeOther("/organisation", SAVED);
    }

    /**
     * What was typed, where it differs from what the form showed; elsewhere what stands now, which another owner may have
     * written since. Where both wrote, both are told, and sending again keeps what was typed.
     */
    private static Blanks merged(Visit visit, Organisation now) {
        Blanks blanks = new Blanks(visit.lang());
        stands(now).forEach((field, stands) -> {
            String typed = visit.field(field);
            String was = visit.form().containsKey(WAS + field) ? visit.field(WAS + field) : stands;
            blanks.keep(field, typed.equals(was) ? stands : typed).keep(WAS + field, stands);
            boolean met = !typed.equals(was) && !stands.equals(was) && !stands.equals(typed);
            blanks.refuseIf(
                    met,
                    field,
                    Text.both(
                            "Quelqu'un d'autre a écrit entre-temps\u00a0: «\u00a0" + stands
                                    + "\u00a0». Enregistrez de nouveau pour garder ce que vous avez écrit.",
                            "Somebody else wrote meanwhile: “" + stands + "”. Save again to keep what you wrote."));
        });
        return blanks;
    }

    private static Map<String, String> stands(Organisation now) {
        Map<String, String> stands = new LinkedHashMap<>();
        stands.put("name", now.name());
        stands.put("first", now.langs().getFirst().base().tag());
        stands.put("zone", now.zone().getId());
        stands.put("colour", now.colour());
        return stands;
    }

    private static Blanks blanks(Visit visit, Organisation now) {
        Blanks blanks = new Blanks(visit.lang());
        stands(now).forEach((field, stands) -> blanks.keep(field, stands).keep(WAS + field, stands));
        return blanks;
    }

    /** The colour as it is kept; one in which words could not be read is refused with the nearest one in which they can. */
    private static String colour(Blanks blanks) {
        String typed = blanks.value("colour");
        if (typed.isEmpty()) {
            return "";
        }
        Optional<Colour> colour = Colour.parse(typed);
        blanks.refuseIf(colour.isEmpty(), "colour", COLOUR);
        colour.flatMap(wish -> Contrast.refusal(wish, Contrast.Ground.LIGHT))
                .ifPresent(refusal -> blanks.refuse("colour", tooPale(refusal)));
        return colour.map(Colour::hex).orElse("");
    }

    private static Text tooPale(Contrast.Refusal refusal) {
        String nearest = refusal.nearest().hex();
        return Text.both(
                "On ne lirait pas bien les mots de cette couleur (contraste de "
                        + String.format(java.util.Locale.CANADA_FRENCH, "%.1f", refusal.ratio())
                        + ", il en faut 4,5). La plus proche qui convient est " + nearest + ".",
                "Words in this colour would be hard to read (contrast of "
                        + String.format(java.util.Locale.CANADA, "%.1f", refusal.ratio())
                        + ", it takes 4.5). The nearest one that will do is " + nearest + ".");
    }

    private static Optional<ZoneId> zone(String written) {
        try {
            return ZoneId.getAvailableZoneIds().contains(written) ? Optional.of(ZoneId.of(written)) : Optional.empty();
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    Answer logo(Visit visit) {
        if (visit.field("remove").equals("yes")) {
            organisations().logo(visit.organisation(), new byte[0], visit.who(), visit.now());
            return Answer.seeOther("/organisation", SAVED);
        }
        Optional<Upload> file = visit.files().stream()
                .filter(each -> each.field().equals("logo"))
                .findFirst();
        LogoPicture.Read read = LogoPicture.read(file.map(Upload::bytes).orElse(new byte[0]));
        return switch (read) {
            case LogoPicture.Read.Picture(byte[] png) -> {
                organisations().logo(visit.organisation(), png, visit.who(), visit.now());
                yield Answer.seeOther("/organisation", SAVED);
            }
            case LogoPicture.Read.Refused(Text why) -> {
                Organisation now = here(visit);
                yield Answer.refused(
                        PAGE, new OrganisationView(now, blanks(visit, now).refuse("logo", why)));
            }
        };
    }
}
