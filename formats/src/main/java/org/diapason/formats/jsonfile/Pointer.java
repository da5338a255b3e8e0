package org.diapason.formats.jsonfile;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Spot;

/**
 * A pointer into somebody else's list, as files give it.
 *
 * @param framework the name of the list, empty where the file gives none
 * @param code the entry's code in the list, empty where the file gives none
 * @param address the entry's address, empty where the file gives none
 * @param label the entry's name
 * @param spot where it stands
 */
public record Pointer(String framework, String code, String address, Wording label, Spot spot) {

    /** What the address or the name of a list holds, and the short name by which the list is known. */
    private static final List<List<String>> KNOWN = List.of(
            List.of("data.europa.eu/esco", "ESCO"),
            List.of("data.europa.eu/snb/eqf", "EQF"),
            List.of("onetonline.org", "O-NET"),
            List.of("onetcenter.org", "O-NET"),
            List.of("isced", "ISCED-F"),
            List.of("noc 2021", "NOC-2021"),
            List.of("cnp 2021", "NOC-2021"),
            List.of("cip 2021", "CIP-2021"),
            List.of("esco", "ESCO"));

    private static final int LONGEST_ADDRESS = 2000;

    /** Whether a series file can hold this as an address on the web. */
    public static boolean isAddress(String address) {
        String rest = address.startsWith("https://")
                ? address.substring("https://".length())
                : address.startsWith("http://") ? address.substring("http://".length()) : "";
        return !rest.isEmpty()
                && address.length() <= LONGEST_ADDRESS
                && "/?#".indexOf(rest.charAt(0)) < 0
                && rest.codePoints()
                        .noneMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0xFEFF);
    }

    /** By what two pointers are the same. */
    String key() {
        return framework + '|' + code + '|' + address;
    }

    /** The short name of the list that it points into; nothing when the file names neither list nor address. */
    public Optional<Code> scheme() {
        String lower = address.toLowerCase(Locale.ROOT);
        String name = Plainly.key(framework);
        for (List<String> known : KNOWN) {
            String sign = known.getFirst();
            if (sign.indexOf('.') < 0 ? name.contains(sign) : lower.contains(sign)) {
                return Optional.of(Code.of(known.getLast()));
            }
        }
        String made = Codes.slug(framework);
        return Optional.of(made.isEmpty() ? host() : made).filter(Code::isCode).map(Code::of);
    }

    private String host() {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** The fields of an alignment in a series file; nothing when the list stays unknown. */
    public Optional<Mapping> alignment() {
        return scheme().map(scheme -> {
            Draft draft = new Draft(spot).code("scheme", scheme, spot).words("code", code, spot);
            if (isAddress(address)) {
                draft.put("uri", new Scalar(address, Kind.STRING, spot));
            }
            label.into(draft, "label");
            return draft.done();
        });
    }
}
