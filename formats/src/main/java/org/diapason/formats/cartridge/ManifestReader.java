package org.diapason.formats.cartridge;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.formats.cartridge.Manifest.About;
import org.diapason.formats.cartridge.Manifest.Item;
import org.diapason.formats.cartridge.Manifest.Resource;
import org.diapason.formats.cartridge.Manifest.Words;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.xml.XmlNode;
import org.diapason.formats.xml.XmlTree;

/** Reads a manifest of any version; what differs between versions is taken by its name alone. */
final class ManifestReader {

    private static final Set<String> INSTRUCTORS = Set.of("instructor", "mentor", "teacher", "manager", "author");

    private ManifestReader() {}

    static Manifest read(Parts parts) throws Refusal, IOException {
        XmlNode root = XmlTree.read(parts.named(parts.manifest()), parts.bytes(parts.manifest()));
        Optional<XmlNode> organization = organization(root);
        List<Item> items = organization.map(ManifestReader::items).orElse(List.of());
        Map<String, Resource> resources = new LinkedHashMap<>();
        root.child("resources").ifPresent(list -> {
            String base = folder(root.attribute("base")) + folder(list.attribute("base"));
            list.all("resource").stream()
                    .map(node -> resource(node, base))
                    .forEach(resource -> resources.putIfAbsent(resource.id(), resource));
        });
        return new Manifest(about(root, organization), items, resources);
    }

    private static Optional<XmlNode> organization(XmlNode root) {
        Optional<XmlNode> list = root.child("organizations");
        String chosen = list.map(node -> node.attribute("default")).orElse("");
        List<XmlNode> all = list.map(node -> node.all("organization")).orElse(List.of());
        return all.stream()
                .filter(each -> each.attribute("identifier").equals(chosen))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static About about(XmlNode root, Optional<XmlNode> organization) {
        Optional<XmlNode> lom = root.at("metadata", "lom");
        Optional<XmlNode> general = lom.flatMap(node -> node.child("general"));
        Optional<Words> title = words(general, "title")
                .or(() -> organization.flatMap(node -> node.child("title")).flatMap(ManifestReader::own));
        return new About(
                title,
                words(general, "description"),
                general.flatMap(node -> node.child("language")).flatMap(ManifestReader::own),
                words(lom.flatMap(node -> node.child("rights")), "description"),
                lom.flatMap(node -> node.at("educational", "typicalLearningTime"))
                        .flatMap(node -> node.child("duration").or(() -> node.child("datetime")))
                        .flatMap(ManifestReader::own),
                root.spot());
    }

    /** The words of a field of LOM, which stand in a string of some language, or in older packages in a langstring. */
    private static Optional<Words> words(Optional<XmlNode> around, String field) {
        return around.flatMap(node -> node.child(field))
                .flatMap(node ->
                        node.child("string").or(() -> node.child("langstring")).or(() -> Optional.of(node)))
                .flatMap(ManifestReader::own);
    }

    private static Optional<Words> own(XmlNode node) {
        String clean = Plainly.clean(node.text());
        return clean.isEmpty() ? Optional.empty() : Optional.of(new Words(clean, node.spot()));
    }

    private record Level(XmlNode node, int depth) {}

    /** Every item from the first level that shows: a cartridge has one item without a title around all others. */
    private static List<Item> items(XmlNode organization) {
        List<XmlNode> first = organization.all("item");
        while (first.size() == 1 && isFrame(first.getFirst())) {
            first = first.getFirst().all("item");
        }
        Deque<Level> open = new ArrayDeque<>();
        first.forEach(node -> open.addLast(new Level(node, 1)));
        List<Item> items = new ArrayList<>();
        while (!open.isEmpty()) {
            Level next = open.removeFirst();
            List<XmlNode> below = next.node().all("item");
            items.add(item(next.node(), next.depth(), !below.isEmpty()));
            below.reversed().forEach(node -> open.addFirst(new Level(node, next.depth() + 1)));
        }
        return List.copyOf(items);
    }

    private static boolean isFrame(XmlNode item) {
        return item.attribute("identifierref").isBlank()
                && Plainly.clean(item.words("title")).isEmpty();
    }

    private static Item item(XmlNode node, int depth, boolean hasChildren) {
        return new Item(
                node.attribute("identifier").strip(),
                Plainly.clean(node.words("title")),
                depth,
                hasChildren,
                node.attribute("identifierref").strip(),
                node.spot());
    }

    private static Resource resource(XmlNode node, String base) {
        List<String> files = node.all("file").stream()
                .map(file -> file.attribute("href"))
                .filter(href -> !href.isBlank())
                .toList();
        List<String> dependencies = node.all("dependency").stream()
                .map(each -> each.attribute("identifierref").strip())
                .toList();
        String type = node.attribute("type").strip().toLowerCase(Locale.ROOT);
        boolean sco = node.attribute("scormtype").equalsIgnoreCase("sco")
                || node.attribute("scormType").equalsIgnoreCase("sco");
        return new Resource(
                node.attribute("identifier").strip(),
                sco ? "scorm" : type,
                node.attribute("href"),
                base + folder(node.attribute("base")),
                files,
                dependencies,
                isForInstructors(node),
                node.spot());
    }

    /** Whether its metadata name instructors and no learners, or its use is a lesson plan. */
    private static boolean isForInstructors(XmlNode resource) {
        List<String> roles = resource.at("metadata", "lom", "educational").stream()
                .flatMap(educational -> educational.children().stream())
                .filter(node -> node.name().equalsIgnoreCase("intendedEndUserRole"))
                .flatMap(role -> role.child("value").stream())
                .map(value -> value.text().isBlank() ? value.words("langstring") : value.text())
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .toList();
        boolean plan = resource.attribute("intendeduse").equalsIgnoreCase("lessonplan");
        return plan || !roles.isEmpty() && INSTRUCTORS.containsAll(roles);
    }

    private static String folder(String base) {
        return base.isBlank() || base.endsWith("/") ? base.strip() : base.strip() + "/";
    }
}
