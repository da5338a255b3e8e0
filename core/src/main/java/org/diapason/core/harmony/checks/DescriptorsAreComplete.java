package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.DescriptorProfile;
import org.diapason.core.framework.Profiles;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.descriptors.Descriptor;
import org.diapason.core.harmony.descriptors.DescriptorSheet;
import org.diapason.core.harmony.descriptors.Descriptors;
import org.diapason.core.series.MicroCredential;

/** Every micro-credential states what the descriptor profiles of the framework insist on, within their bounds. */
public final class DescriptorsAreComplete implements Check {
    /** A profile that does not exist. */
    record ProfileUnknown(Code profile) implements Finding {
        @Override
        public Place place() {
            return Place.TOP.field("framework").field("profiles");
        }

        @Override
        public Text message() {
            return Text.both(
                    "Le cadre de travail nomme le profil « " + profile + " », que Diapason ne connaît pas.",
                    "The framework names the profile “" + profile + "”, which Diapason does not know.");
        }

        @Override
        public Text mend() {
            return Text.both("Choisissez parmi : " + known() + ".", "Choose among: " + known() + ".");
        }
    }

    /** A descriptor that does not fit the profile. */
    record NotMet(Code microCredential, Descriptor descriptor, DescriptorProfile profile) implements InCredential {
        @Override
        public Place place() {
            return Places.credential(microCredential).field(descriptor.field());
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " ne respecte pas " + profile.name().show(Lang.FR) + " sur « "
                            + descriptor.name().show(Lang.FR) + " ».",
                    microCredential + " does not fit " + profile.name().show(Lang.EN) + " on “"
                            + descriptor.name().show(Lang.EN) + "”.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Corrigez " + descriptor.field() + ", ou retirez le profil du cadre de travail.",
                    "Correct " + descriptor.field() + ", or take the profile out of the framework.");
        }
    }

    /** Descriptors that a profile insists on and nobody stated. */
    record NotStated(Code microCredential, List<Descriptor> descriptors, DescriptorProfile profile)
            implements InCredential {
        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Pour " + profile.name().show(Lang.FR) + ", " + microCredential + " ne précise pas : "
                            + names(descriptors, Lang.FR) + ".",
                    "For " + profile.name().show(Lang.EN) + ", " + microCredential + " does not state: "
                            + names(descriptors, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both("Remplissez ces champs.", "Fill in these fields.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque micro-titre dit tout ce que demandent les profils choisis, dans leurs limites.",
                "Each micro-credential states all that the chosen profiles ask, within their bounds.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un descripteur manquant ferme la porte d'un registre, d'un prêt ou d'un autre pays.",
                "A missing descriptor closes the door of a registry, of a loan or of another country.");
    }

    @Override
    public Source source() {
        return Source.titled(Text.both(
                "Profils de descripteurs, chacun avec sa source", "Descriptor profiles, each with its source"));
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (Code code : seen.framework().profiles()) {
            Optional<DescriptorProfile> profile = Profiles.find(code);
            if (profile.isEmpty()) {
                found.accept(new ProfileUnknown(code));
                continue;
            }
            for (MicroCredential mc : seen.series().microCredentials()) {
                examine(DescriptorSheet.of(seen, mc, profile.get()), found);
            }
        }
    }

    private static void examine(DescriptorSheet sheet, Consumer<Finding> found) {
        List<Descriptor> unstated = new ArrayList<>();
        for (DescriptorSheet.Line line : sheet.lines()) {
            Optional<Descriptor> descriptor = Descriptors.find(line.item().descriptor());
            if (descriptor.isEmpty()) {
                continue;
            }
            switch (line.state()) {
                case NOT_MET -> found.accept(new NotMet(sheet.microCredential(), descriptor.get(), sheet.profile()));
                case MISSING, CANNOT_TELL -> {
                    if (line.isMandatory()) {
                        unstated.add(descriptor.get());
                    }
                }
                case MET, NOT_ASKED -> {}
            }
        }
        if (!unstated.isEmpty()) {
            found.accept(new NotStated(sheet.microCredential(), unstated, sheet.profile()));
        }
    }

    private static String names(List<Descriptor> descriptors, Lang lang) {
        return InWords.list(
                descriptors.stream().map(each -> each.name().show(lang)).toList(), lang);
    }

    private static String known() {
        return String.join(
                ", ",
                Profiles.builtIn().stream().map(each -> each.code().value()).toList());
    }
}
