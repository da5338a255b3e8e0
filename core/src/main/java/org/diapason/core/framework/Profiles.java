package org.diapason.core.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;

/** The descriptor profiles that come with Diapason: what each regime asks to be stated of a micro-credential. */
public final class Profiles {
    private static final List<DescriptorProfile> BUILT_IN = Table.rows(Profiles.class, "profiles.tsv").stream()
            .map(Profiles::profile)
            .toList();

    private Profiles() {}

    /** All of them. */
    public static List<DescriptorProfile> builtIn() {
        return BUILT_IN;
    }

    /** The one of this code, when there is one. */
    public static Optional<DescriptorProfile> find(Code code) {
        return BUILT_IN.stream().filter(profile -> profile.code().equals(code)).findFirst();
    }

    private static DescriptorProfile profile(List<String> row) {
        List<DescriptorProfile.Item> items = new ArrayList<>();
        for (List<String> item : Table.rows(Profiles.class, "profile-items.tsv")) {
            if (item.get(0).equals(row.get(0))) {
                items.add(item(item));
            }
        }
        Source source = new Source(Fact.of(Text.both(row.get(3), row.get(4))), text(row.get(5)), Fact.silent());
        return new DescriptorProfile(Code.of(row.get(0)), Text.both(row.get(1), row.get(2)), items, source);
    }

    private static DescriptorProfile.Item item(List<String> row) {
        return new DescriptorProfile.Item(
                Code.of(row.get(1)),
                Obligation.valueOf(row.get(2)),
                text(row.get(3)).map(Code::of),
                new LinkedHashSet<>(Table.codes(row.get(4))),
                bounds(row.get(5), row.get(6)),
                row.get(7).isEmpty() ? Fact.silent() : Fact.of(Text.both(row.get(7), row.get(8))));
    }

    private static Fact<Range> bounds(String low, String high) {
        if (low.isEmpty() && high.isEmpty()) {
            return Fact.silent();
        }
        double least = low.isEmpty() ? 0 : Double.parseDouble(low);
        return Fact.of(new Range(least, high.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(high)));
    }

    private static Fact<String> text(String cell) {
        return cell.isEmpty() ? Fact.silent() : Fact.of(cell);
    }
}
