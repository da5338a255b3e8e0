package org.diapason.app.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;

/** Where bytes of strangers may be opened: XML in one package, archives in another, each with its defences. */
record EntranceRules(String root, List<JavaClass> classes) {

    private static final Set<String> MAKERS = Set.of(
            "newInstance",
            "newFactory",
            "newDefaultFactory",
            "newDefaultInstance",
            "newNSInstance",
            "newDefaultNSInstance");
    private static final Set<String> ARCHIVES = Set.of(
            "ZipFile",
            "ZipInputStream",
            "GZIPInputStream",
            "InflaterInputStream",
            "InflaterOutputStream",
            "Inflater",
            "JarFile",
            "JarInputStream");

    static EntranceRules over(String root, JavaClasses classes) {
        return new EntranceRules(root, List.copyOf(classes));
    }

    Inspection xml_is_opened_in_one_package() {
        return Inspection.of(
                classes,
                type -> type.getAccessesFromSelf().stream()
                        .filter(access -> !isIn(access, "formats.xml") && makesAnXmlParser(access))
                        .map(JavaAccess::getDescription));
    }

    Inspection archives_are_opened_in_one_package() {
        return Inspection.of(
                classes,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !isIn(type, "formats.archive")
                                && opensAnArchive(dependency.getTargetClass().getBaseComponentType()))
                        .map(dependency -> dependency.getDescription()));
    }

    private boolean isIn(JavaAccess<?> access, String home) {
        return isIn(access.getOriginOwner(), home);
    }

    private boolean isIn(JavaClass type, String home) {
        return type.getPackageName().equals(root + "." + home);
    }

    /** Every factory of the javax.xml packages, by whichever of its names; a method reference is an access too. */
    private static boolean makesAnXmlParser(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return owner.startsWith("javax.xml.") && owner.endsWith("Factory") && MAKERS.contains(access.getName());
    }

    private static boolean opensAnArchive(JavaClass target) {
        String home = target.getPackageName();
        boolean ofJava = home.equals("java.util.zip") || home.equals("java.util.jar");
        return ofJava && ARCHIVES.contains(target.getSimpleName()) || home.startsWith("org.apache.commons.compress");
    }
}
