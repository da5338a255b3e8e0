package org.diapason.app.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What core alone must keep: nothing but Java, no clock, no files, no network. */
record CoreRules(String root, List<JavaClass> classes) {

    private static final Set<String> FILES =
            Set.of("java.io.File", "java.io.FileInputStream", "java.io.FileOutputStream", "java.io.FileReader");
    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance");

    static CoreRules over(String root, JavaClasses all) {
        String core = root + ".core";
        return new CoreRules(
                root,
                all.stream()
                        .filter(type -> (type.getPackageName() + ".").startsWith(core + "."))
                        .toList());
    }

    Inspection core_needs_java_base_alone() {
        return Inspection.of(
                classes,
                type -> targets(type)
                        .filter(target -> !target.getName().startsWith(root + ".")
                                && !target.getPackageName().startsWith("org.jspecify.")
                                && !isOfJavaBase(target))
                        .map(target -> type.getName() + " needs " + target.getName()));
    }

    Inspection core_never_asks_what_time_it_is() {
        return Inspection.of(
                classes,
                type -> Stream.concat(
                        type.getAccessesFromSelf().stream()
                                .filter(CoreRules::readsAClock)
                                .map(JavaAccess::getDescription),
                        targets(type)
                                .filter(target -> target.getName().equals("java.time.Clock"))
                                .map(target -> type.getName() + " holds a clock")));
    }

    Inspection core_opens_no_file_and_no_connection() {
        return Inspection.of(
                classes,
                type -> targets(type)
                        .filter(CoreRules::leavesTheProcess)
                        .map(target -> type.getName() + " uses " + target.getName()));
    }

    private static Stream<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .distinct();
    }

    private static boolean isOfJavaBase(JavaClass target) {
        return target.isPrimitive()
                || Objects.equals(target.reflect().getModule().getName(), "java.base");
    }

    private static boolean readsAClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return (owner.startsWith("java.time.") && access.getName().equals("now"))
                || CLOCKS.contains(owner + "." + access.getName());
    }

    private static boolean leavesTheProcess(JavaClass target) {
        String home = target.getPackageName() + ".";
        return home.startsWith("java.nio.file.")
                || FILES.contains(target.getName())
                || (home.startsWith("java.net.") && !target.getName().equals("java.net.URI"));
    }
}
