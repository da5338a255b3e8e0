package org.diapason.formats.portfolio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.sheet.SheetMapping;
import org.diapason.formats.tree.Refusal;

/** What the columns of spreadsheets mean in this series, in a file that a person corrects and that counts the next time. */
final class Columns {

    /** The name of the file in the folder of a series. */
    static final String FILE = "columns.yaml";

    private final Path file;

    Columns(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /** The same setting with the file of the folder, unless the user names another or there is none. */
    Setting in(Setting setting) {
        return setting.columns().isPresent() || !Files.isRegularFile(file)
                ? setting
                : new Setting(
                        setting.lang(), setting.bounds(), setting.progress(), Optional.of(file), setting.scratch());
    }

    /** The file as it is to be; nothing when it says all of this already. What a person wrote stays. */
    Map<Path, String> pages(List<SheetMapping> understood) {
        try {
            SheetMapping before = Files.isRegularFile(file) ? SheetMapping.read(file) : new SheetMapping(List.of());
            SheetMapping all = before;
            for (SheetMapping each : understood) {
                all = all.with(each);
            }
            return all.equals(before) ? Map.of() : Map.of(file, all.write());
        } catch (Refusal ignored) {
            // Each spreadsheet that needed the file has told of it already; the file stays for the person who wrote it.
            return Map.of();
        }
    }
}
