package org.diapason.formats.cartridgeout;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Unit;
import org.diapason.formats.archive.ZipOut;
import org.diapason.formats.xml.XmlOut;

/**
 * The manifest of a cartridge. Its namespace comes first of all, as Moodle looks for it in the first 500 characters, and
 * it says nothing of authorizations, which Moodle refuses.
 */
final class ManifestOut {

    private final CourseSkeleton course;
    private final List<Placed> placed;
    private final List<Lang> langs;
    private final CartridgeEdition edition;

    ManifestOut(CourseSkeleton course, List<Placed> placed, List<Lang> langs, CartridgeEdition edition) {
        this.course = course;
        this.placed = placed;
        this.langs = langs;
        this.edition = edition;
    }

    byte[] bytes() {
        return XmlOut.document(xml -> xml.element(
                "manifest",
                manifest -> {
                    metadata(manifest.line());
                    organizations(manifest.line());
                    resources(manifest.line());
                    manifest.line();
                },
                "xmlns",
                edition.manifest(),
                "xmlns:lom",
                edition.resourceMetadata(),
                "xmlns:lomimscc",
                edition.manifestMetadata(),
                "identifier",
                "diapason-" + ZipOut.plain(course.code())));
    }

    private void metadata(XmlOut manifest) {
        manifest.element(
                "metadata",
                metadata -> metadata.words("schema", "IMS Common Cartridge")
                        .words("schemaversion", edition.version())
                        .element("lomimscc:lom", lom -> {
                            lom.element("lomimscc:general", general -> {
                                strings(general, "lomimscc:title", course.title());
                                general.words(
                                        "lomimscc:language", langs.getFirst().tag());
                                course.summary().ifStated(words -> strings(general, "lomimscc:description", words));
                            });
                            rights(lom, course.rights());
                        }));
    }

    private void rights(XmlOut lom, Fact<Text> rights) {
        rights.ifStated(holder -> lom.element("lomimscc:rights", element -> {
            element.element(
                    "lomimscc:copyrightAndOtherRestrictions",
                    restrictions -> restrictions.words("lomimscc:value", "yes"));
            strings(element, "lomimscc:description", holder);
        }));
    }

    private void strings(XmlOut within, String name, Text text) {
        within.element(
                name,
                field ->
                        langs.forEach(lang -> field.words("lomimscc:string", text.show(lang), "language", lang.tag())));
    }

    private void organizations(XmlOut manifest) {
        manifest.element(
                "organizations",
                list -> list.element(
                        "organization",
                        organization -> organization.element(
                                "item",
                                root -> course.units().forEach(unit -> unit(root.line(), unit)),
                                "identifier",
                                "root"),
                        "identifier",
                        "organization",
                        "structure",
                        "rooted-hierarchy"));
    }

    private void unit(XmlOut root, Unit unit) {
        root.element(
                "item",
                item -> {
                    item.words("title", CartridgeOut.title(unit.title(), langs));
                    placed.stream()
                            .filter(each -> each.unit().id().equals(unit.id()))
                            .forEach(each -> item.line()
                                    .element(
                                            "item",
                                            leaf -> leaf.words(
                                                    "title",
                                                    CartridgeOut.title(
                                                            each.part().title(), langs)),
                                            "identifier",
                                            each.part().id(),
                                            "identifierref",
                                            each.resource()));
                },
                "identifier",
                unit.id());
    }

    private void resources(XmlOut manifest) {
        manifest.element("resources", list -> {
            list.line()
                    .element(
                            "resource",
                            theme -> theme.empty("file", "href", CartridgeOut.FOLDER + CartridgeOut.THEME),
                            "identifier",
                            CartridgeOut.THEME_RESOURCE,
                            "type",
                            "webcontent",
                            "href",
                            CartridgeOut.FOLDER + CartridgeOut.THEME);
            placed.forEach(each -> resource(list.line(), each));
            list.line();
        });
    }

    private void resource(XmlOut list, Placed each) {
        String[] attributes = each.isPage()
                ? new String[] {"identifier", each.resource(), "type", each.type(), "href", each.file()}
                : new String[] {"identifier", each.resource(), "type", each.type()};
        list.element(
                "resource",
                resource -> {
                    if (each.isForFacilitators()) {
                        resource.element("metadata", metadata -> metadata.element("lom:lom", this::forInstructors));
                    }
                    resource.empty("file", "href", each.file());
                    if (each.isPage()) {
                        resource.empty("dependency", "identifierref", CartridgeOut.THEME_RESOURCE);
                    }
                },
                attributes);
    }

    private void forInstructors(XmlOut lom) {
        lom.element(
                "lom:educational",
                educational -> educational
                        .element("lom:context", context -> pair(context, "LOMv1.0", "other"))
                        .element("lom:intendedEndUserRole", role -> pair(role, edition.roles(), "Instructor")));
    }

    private static void pair(XmlOut within, String source, String value) {
        within.words("lom:source", source).words("lom:value", value);
    }
}
