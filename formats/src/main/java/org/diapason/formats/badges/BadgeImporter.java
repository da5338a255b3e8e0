package org.diapason.formats.badges;

import java.io.IOException;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.JsonFile;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;

/** Reads Open Badges 2.0 and 3.0: what a badge is given for, never to whom. */
public final class BadgeImporter implements Importer {

    private static final Code ID = Code.of("badges");

    private static final Set<String> TYPES = Set.of(
            "OpenBadgeCredential",
            "AchievementCredential",
            "BadgeClass",
            "Achievement",
            "AchievementSubject",
            "EndorsementCredential");

    static final Text UNCHECKED = Text.both(
            "La signature de ce jeton n'a pas été vérifiée\u00A0: seul son contenu a été lu.",
            "The signature of this token was not checked: only its content was read.");

    @Override
    public Code id() {
        return ID;
    }

    @Override
    public Text label() {
        return Text.both("insignes Open Badges (JSON, JWT, PNG, SVG)", "Open Badges (JSON, JWT, PNG, SVG)");
    }

    @Override
    public boolean recognises(Artifact artifact) throws IOException {
        Set<String> marks = JsonFile.marks(artifact);
        return marks.isEmpty()
                ? Carrier.isCarrier(artifact)
                : marks.stream().anyMatch(BadgeImporter::isSign)
                        || marks.contains("recipient") && marks.contains("badge");
    }

    private static boolean isSign(String mark) {
        return TYPES.contains(mark)
                || mark.contains("w3id.org/openbadges")
                || mark.contains("purl.imsglobal.org/spec/ob/");
    }

    @Override
    public Intake read(Artifact artifact, Setting setting) throws Refusal, IOException {
        Carrier carrier = Carrier.open(artifact, setting);
        Spot start = carrier.json().root().spot();
        Takings takings = new Takings(start);
        takings.troubles(carrier.json().troubles());
        if (carrier.signed()) {
            takings.remark(Remark.taken(start, "", UNCHECKED));
        }
        Gathering gathering = new Gathering(setting, takings);
        gathering.walk(carrier.json().root());
        if (gathering.isEmpty()) {
            throw BadgeTroubles.refusal(
                    gathering.isElsewhere() ? BadgeTroubles.elsewhere(start) : BadgeTroubles.noBadge(start));
        }
        return new Badges(setting, takings).write(gathering);
    }
}
