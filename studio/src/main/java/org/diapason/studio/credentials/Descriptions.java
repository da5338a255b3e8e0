package org.diapason.studio.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.framework.DescriptorProfile;
import org.diapason.core.framework.Profiles;
import org.diapason.core.harmony.descriptors.Descriptor;
import org.diapason.core.harmony.descriptors.DescriptorSheet;
import org.diapason.core.harmony.descriptors.Descriptors;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;

/** The descriptor sheet of a micro-credential: what each profile asks, what is stated, and where to state the rest. */
final class Descriptions {

    private final Edited edited;
    private final Say say;

    Descriptions(Edited edited, Say say) {
        this.edited = edited;
        this.say = say;
    }

    /** The sheets of the profiles that the framework asks; of all that are known when it asks none. */
    List<PartView.Fact> list() {
        var asked = edited.opened().dossier().framework().profiles();
        List<PartView.Fact> facts = new ArrayList<>();
        for (DescriptorProfile profile : Profiles.builtIn()) {
            if (asked.isEmpty() || asked.contains(profile.code())) {
                DescriptorSheet sheet = DescriptorSheet.of(edited.opened().seen(), edited.mc(), profile);
                String score = sheet.met() + say.in(" sur ", " of ") + sheet.mandatory();
                facts.add(new PartView.Fact(say.text(profile.name()), Said.here(score), "", ""));
                sheet.lines().stream()
                        .filter(line -> line.state() != DescriptorSheet.State.NOT_ASKED)
                        .forEach(line -> facts.add(fact(line)));
            }
        }
        return facts;
    }

    private PartView.Fact fact(DescriptorSheet.Line line) {
        Optional<Descriptor> known = Descriptors.find(line.item().descriptor());
        Said label = known.map(each -> say.text(each.name()))
                .orElse(Said.here(line.item().descriptor().value()));
        String state = switch (line.state()) {
            case MET -> "in-tune";
            case MISSING -> "silent";
            case NOT_MET -> "off-key";
            case CANNOT_TELL -> "to-judge";
            case NOT_ASKED -> "";
        };
        String path = known.map(each ->
                        edited.path() + "/" + EditorPart.holding(each.field()).word())
                .orElse(edited.path());
        return new PartView.Fact(label, Said.here(word(line)), state, path);
    }

    private String word(DescriptorSheet.Line line) {
        return switch (line.state()) {
            case MET -> say.in("précisé", "stated");
            case MISSING -> say.in("manque", "missing");
            case NOT_MET -> say.in("non conforme", "does not fit");
            case CANNOT_TELL -> say.in("on ne peut pas le dire", "cannot tell");
            case NOT_ASKED -> say.in("non demandé", "not asked");
        };
    }
}
