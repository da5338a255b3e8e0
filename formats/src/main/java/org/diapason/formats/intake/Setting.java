package org.diapason.formats.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.diapason.core.base.Lang;

/**
 * What an importer may know beside the file.
 *
 * @param lang the language to suppose where a file does not say its own
 * @param bounds how much a file may hold before it is refused
 * @param progress whom to tell how far the reading is
 * @param columns which column of a spreadsheet means what, where the user corrected it
 * @param scratch a folder for parts that must stand on disk for a while; whoever made it empties it
 */
public record Setting(Lang lang, Bounds bounds, Progress progress, Optional<Path> columns, Path scratch) {}
