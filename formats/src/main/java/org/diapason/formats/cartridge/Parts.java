package org.diapason.formats.cartridge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.archive.Archive.Entry;
import org.diapason.formats.cartridge.Manifest.Resource;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** The files of a package, found by the addresses that its manifest gives them. */
final class Parts {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BASE = "$IMS-CC-FILEBASE$";

    private final String file;
    private final Archive archive;
    private final Entry manifest;
    private final Map<String, Entry> byLowerName = new HashMap<>();

    private Parts(String file, Archive archive, Entry manifest) {
        this.file = file;
        this.archive = archive;
        this.manifest = manifest;
        archive.entries().forEach(entry -> byLowerName.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry));
    }

    /** The package around its manifest: the one that stands highest, when there are several. */
    static Parts of(String file, Archive archive, Notes notes) throws Refusal {
        List<Entry> manifests = archive.entries().stream()
                .filter(entry -> Cartridge.isManifest(entry.name()))
                .sorted(Comparator.comparingLong((Entry entry) -> steps(entry.name()))
                        .thenComparing(Entry::name))
                .toList();
        if (manifests.isEmpty()) {
            throw new Refusal(noManifest(file));
        }
        manifests
                .subList(1, manifests.size())
                .forEach(other -> notes.left(
                        Spot.start(file + "!" + other.name()),
                        other.name(),
                        "Un second manifeste\u00a0: seul le premier est lu.",
                        "A second manifest: only the first is read."));
        return new Parts(file, archive, manifests.getFirst());
    }

    Entry manifest() {
        return manifest;
    }

    Archive archive() {
        return archive;
    }

    byte[] bytes(Entry entry) throws Refusal, IOException {
        return archive.bytes(entry);
    }

    /** The name of a part for spots. */
    String named(Entry entry) {
        return file + "!" + entry.name();
    }

    /** The file at this address, seen from the folder of the manifest and the base that the manifest sets. */
    Optional<Entry> find(String base, String address) {
        String plain =
                address.replace(BASE + "../", "").replace(BASE, "web_resources").replace('\\', '/');
        int cut = cutAt(plain);
        String path = Normalizer.normalize(cut < 0 ? plain : plain.substring(0, cut), Normalizer.Form.NFC);
        String folder = manifest.name().substring(0, manifest.name().lastIndexOf('/') + 1);
        Optional<Entry> literal = at(folder + base + path);
        return literal.isPresent() ? literal : at(folder + base + unescaped(path));
    }

    /** The file that says most: the one of XML for what is described in XML. */
    Optional<Entry> main(Resource resource, Sort sort) {
        boolean described = switch (sort) {
            case DISCUSSION, LINK, QUIZ, TOOL, ASSIGNMENT -> true;
            default -> false;
        };
        List<String> addresses = new ArrayList<>();
        if (described) {
            resource.files().stream().filter(file -> file.endsWith(".xml")).forEach(addresses::add);
        }
        addresses.add(resource.main());
        return addresses.stream()
                .filter(address -> !address.isBlank())
                .flatMap(address -> find(resource.base(), address).stream())
                .findFirst();
    }

    /** The words of an HTML page or plain text: UTF-8 where they are, else as Windows wrote them. */
    static String text(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The sign for what is no UTF-8 is rare in a text of its own: only where it stands are the bytes looked at
        // again.
        if (text.indexOf('\uFFFD') >= 0 && !isUtf8(bytes)) {
            return new String(bytes, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException windows) {
            return false;
        }
    }

    private Optional<Entry> at(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        String plain = String.join("/", steps);
        Optional<Entry> there = archive.entry(plain);
        return there.isPresent() ? there : Optional.ofNullable(byLowerName.get(plain.toLowerCase(Locale.ROOT)));
    }

    private static int cutAt(String address) {
        int question = address.indexOf('?');
        return question < 0 ? address.indexOf('#') : question;
    }

    private static long steps(String name) {
        return name.chars().filter(c -> c == '/').count();
    }

    /** %20 and its like as the characters they stand for; a % that stands for none stays. */
    private static String unescaped(String path) {
        byte[] from = path.getBytes(StandardCharsets.UTF_8);
        List<Byte> to = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            int high = from[i] == '%' && i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(from[i + 2], 16);
            if (low >= 0) {
                to.add((byte) (high << 4 | low));
                i += 2;
            } else {
                to.add(from[i]);
            }
        }
        byte[] bytes = new byte[to.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = to.get(i);
        }
        return Normalizer.normalize(text(bytes), Normalizer.Form.NFC);
    }

    private static Trouble noManifest(String file) {
        return new Trouble(
                Fault.MISSING_PART,
                Spot.start(file),
                Place.TOP,
                Text.both(
                        "Il manque le manifeste (imsmanifest.xml) de ce paquet.",
                        "The manifest (imsmanifest.xml) of this package is missing."),
                Text.both(
                        "Exportez le cours de nouveau : celui-ci est vide ou n'est pas un cours.",
                        "Export the course again: this one is empty or no course."));
    }
}
