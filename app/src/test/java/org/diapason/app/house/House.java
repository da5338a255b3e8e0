package org.diapason.app.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;

/** The house that is being tested: where its files stand and which classes it has. */
final class House {

    static final Path ROOT = Path.of(System.getProperty("diapason.house", ".."));
    static final String PACKAGE = "org.diapason";

    private House() {}

    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(PACKAGE);
    }

    static HouseMap map() throws IOException {
        return HouseMap.read(ROOT.resolve("ARCHITECTURE.md"));
    }
}
