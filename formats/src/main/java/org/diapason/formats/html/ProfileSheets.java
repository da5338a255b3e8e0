package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Obligation;
import org.diapason.core.framework.DescriptorProfile;
import org.diapason.core.framework.Profiles;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.descriptors.Descriptor;
import org.diapason.core.harmony.descriptors.DescriptorSheet;
import org.diapason.core.harmony.descriptors.Descriptors;
import org.diapason.core.series.MicroCredential;

/** Holds the micro-credentials of a series against the descriptor profiles. */
final class ProfileSheets {

    private final Case seen;
    private final List<MicroCredential> credentials;
    private final Say say;

    ProfileSheets(Case seen, Say say) {
        this.seen = seen;
        this.credentials = seen.series().microCredentials();
        this.say = say;
    }

    ProfilesView view() {
        List<ProfilesView.Score> all = new ArrayList<>();
        List<ProfilesView.Profile> chosen = new ArrayList<>();
        for (DescriptorProfile profile : Profiles.builtIn()) {
            boolean asked = seen.framework().profiles().contains(profile.code());
            List<DescriptorSheet> sheets = sheets(profile);
            all.add(new ProfilesView.Score(
                    say.text(profile.name()),
                    asked,
                    sheets.stream().map(this::score).toList()));
            if (asked) {
                chosen.add(new ProfilesView.Profile(
                        say.text(profile.name()), rows(profile, sheets), gaps(profile, sheets)));
            }
        }
        return new ProfilesView(
                credentials.stream().map(mc -> mc.code().value()).toList(), all, chosen);
    }

    private List<DescriptorSheet> sheets(DescriptorProfile profile) {
        return credentials.stream()
                .map(mc -> DescriptorSheet.of(seen, mc, profile))
                .toList();
    }

    private String score(DescriptorSheet sheet) {
        return sheet.met() + say.in("\u00a0sur\u00a0", " of ") + sheet.mandatory();
    }

    private List<ProfilesView.Row> rows(DescriptorProfile profile, List<DescriptorSheet> sheets) {
        List<ProfilesView.Row> rows = new ArrayList<>();
        for (int i = 0; i < profile.items().size(); i++) {
            int line = i;
            DescriptorProfile.Item item = profile.items().get(i);
            rows.add(new ProfilesView.Row(
                    name(item.descriptor()),
                    asked(item.obligation()),
                    sheets.stream()
                            .map(sheet -> dot(sheet.lines().get(line).state()))
                            .toList()));
        }
        return rows;
    }

    /** What is missing of what the profile insists on: one sentence a descriptor. */
    private List<String> gaps(DescriptorProfile profile, List<DescriptorSheet> sheets) {
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < profile.items().size(); i++) {
            List<String> lacking = new ArrayList<>();
            for (DescriptorSheet sheet : sheets) {
                DescriptorSheet.Line line = sheet.lines().get(i);
                if (line.isMandatory() && line.state() != DescriptorSheet.State.MET) {
                    lacking.add(sheet.microCredential().value());
                }
            }
            if (!lacking.isEmpty()) {
                String name = name(profile.items().get(i).descriptor()).words();
                gaps.add(name + say.in("\u00a0: ", ": ") + InWords.list(lacking, say.lang()));
            }
        }
        return gaps;
    }

    private Said name(Code descriptor) {
        return Descriptors.find(descriptor).map(Descriptor::name).map(say::text).orElse(Said.here(descriptor.value()));
    }

    private String asked(Obligation obligation) {
        return switch (obligation) {
            case MUST -> say.in("exigé", "required");
            case SHOULD -> say.in("recommandé", "recommended");
            case MAY -> say.in("facultatif", "optional");
        };
    }

    private ProfilesView.Dot dot(DescriptorSheet.State state) {
        return switch (state) {
            case MET -> new ProfilesView.Dot("in-tune", say.in("précisé", "stated"));
            case MISSING -> new ProfilesView.Dot("silent", say.in("manque", "missing"));
            case NOT_MET -> new ProfilesView.Dot("off-key", say.in("non conforme", "does not fit"));
            case CANNOT_TELL -> new ProfilesView.Dot("to-judge", say.in("on ne peut pas le dire", "cannot tell"));
            case NOT_ASKED -> new ProfilesView.Dot("", say.in("non demandé", "not asked"));
        };
    }
}
