package org.diapason.cli.harmony;

import java.util.List;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import org.diapason.core.framework.DescriptorProfile;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.descriptors.DescriptorSheet;
import org.diapason.core.harmony.descriptors.Descriptors;
import org.diapason.core.series.MicroCredential;

/** Judges the micro-credentials of a series against a descriptor profile, and writes what each lacks. */
final class ProfileText {

    private final Surroundings around;

    ProfileText(Surroundings around) {
        this.around = around;
    }

    static List<DescriptorSheet> sheets(Case seen, DescriptorProfile profile) {
        List<MicroCredential> all = seen.series().microCredentials();
        return all.stream().map(mc -> DescriptorSheet.of(seen, mc, profile)).toList();
    }

    void write(DescriptorProfile profile, List<DescriptorSheet> sheets) {
        around.out().println();
        around.out().println(around.say(profile.name()));
        for (DescriptorSheet sheet : sheets) {
            around.out().println("  " + sheet.microCredential() + "  " + sheet.met() + "/" + sheet.mandatory());
            for (DescriptorSheet.Line line : sheet.lines()) {
                if (line.isMandatory() && line.state() != DescriptorSheet.State.MET) {
                    around.out()
                            .println("      " + name(line) + around.say(Text.both("\u00a0: ", ": "))
                                    + around.say(word(line.state())));
                }
            }
        }
    }

    private String name(DescriptorSheet.Line line) {
        return Descriptors.find(line.item().descriptor())
                .map(descriptor -> around.say(descriptor.name()))
                .orElse(line.item().descriptor().value());
    }

    private static Text word(DescriptorSheet.State state) {
        return switch (state) {
            case MET -> Text.both("satisfait", "met");
            case MISSING -> Text.both("non précisé", "not stated");
            case NOT_MET -> Text.both("ne convient pas", "does not fit");
            case CANNOT_TELL -> Text.both("on ne peut pas le dire", "cannot tell");
            case NOT_ASKED -> Text.both("non demandé", "not asked");
        };
    }
}
