package org.diapason.core.facilitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;

/**
 * Something that a learning management system can do for a course (fonction de la plateforme).
 *
 * @param code its short name
 * @param label what it is called here
 * @param usedBy the kinds of activity, methods of assessment and marks that use it
 * @param names what each system that has it calls it, by the system
 */
public record PlatformFeature(Code code, Text label, Set<Code> usedBy, Map<Code, String> names) {
    private static final Code BRIGHTSPACE = Code.of("brightspace");
    private static final List<Code> SYSTEMS = List.of(BRIGHTSPACE, Code.of("moodle"), Code.of("canvas"));
    private static final List<String> CALLED = List.of("Brightspace", "Moodle", "Canvas");
    private static final int FIRST_NAME = 4;

    private static final List<PlatformFeature> KNOWN =
            Table.rows(PlatformFeature.class, "platform-features.tsv").stream()
                    .map(PlatformFeature::read)
                    .toList();

    public PlatformFeature {
        usedBy = Set.copyOf(usedBy);
        names = Map.copyOf(names);
    }

    /** Every feature that Diapason knows of. */
    public static List<PlatformFeature> known() {
        return KNOWN;
    }

    /** What this system calls it; silent where it has no such tool, or is not known. */
    public Fact<String> in(Code system) {
        String name = names.get(known(system));
        return name == null ? Fact.silent() : Fact.of(name);
    }

    /** What a system is called; its code where it is not known. */
    public static String system(Code system) {
        int at = SYSTEMS.indexOf(known(system));
        return at < 0 ? system.value() : CALLED.get(at);
    }

    private static Code known(Code system) {
        return system.equals(Code.of("d2l")) ? BRIGHTSPACE : system;
    }

    private static PlatformFeature read(List<String> row) {
        Map<Code, String> names = new LinkedHashMap<>();
        for (int i = 0; i < SYSTEMS.size(); i++) {
            String name = row.get(FIRST_NAME + i);
            if (!name.equals("-")) {
                names.put(SYSTEMS.get(i), name);
            }
        }
        return new PlatformFeature(
                Code.of(row.get(0)), Text.both(row.get(1), row.get(2)), Set.copyOf(Table.codes(row.get(3))), names);
    }
}
