package org.diapason.formats.acceptance;

import static org.diapason.core.base.Text.both;

import java.util.Optional;
import org.diapason.core.base.Text;

/** What kind of file a course came in. */
public enum Origin {
    CARTRIDGE,
    MOODLE,
    OLX;

    /** Whether such a file has a place for the holder of the rights. */
    boolean statesRights() {
        return this != MOODLE;
    }

    /** Whether the words of questions are read from such a file; how many there are is read from each. */
    boolean showsQuestions() {
        return this == CARTRIDGE;
    }

    /** What cannot be told from such a file, whatever stands in it; nothing for a cartridge. */
    public Optional<Text> untold() {
        return switch (this) {
            case CARTRIDGE -> Optional.empty();
            case MOODLE ->
                Optional.of(both(
                        "Sauvegarde Moodle\u00a0: les droits et les mots des questions ne s'y lisent pas, ni le contenu des "
                                + "fichiers, de H5P et de SCORM.",
                        "Moodle backup: rights and the words of questions cannot be read from it, nor what stands in "
                                + "files, H5P and SCORM."));
            case OLX ->
                Optional.of(both(
                        "Export Open edX\u00a0: les mots des questions et les sous-titres des vidéos ne s'y lisent pas, ni le "
                                + "contenu des outils externes.",
                        "Open edX export: the words of questions and the captions of videos cannot be read from it, nor "
                                + "what stands in external tools."));
        };
    }
}
