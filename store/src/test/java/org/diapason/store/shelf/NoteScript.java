package org.diapason.store.shelf;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.shelf.Script;

/** Notes in two languages: the smallest documents that have all that a document has. */
record NoteScript(String kind) implements Script<NoteScript.Note> {

    NoteScript() {
        this("note");
    }

    record Note(String french, String english) {}

    static Note note(String english) {
        return new Note("", english);
    }

    @Override
    public String write(Note note) {
        return (note.french() + "|" + note.english()).replace("\0", "\\u0000");
    }

    @Override
    public Note read(String json) {
        String[] parts = json.split("\\|", 2);
        return new Note(parts[0], parts[1]);
    }

    @Override
    public Text title(Note note) {
        return Text.both("Note", "Note");
    }

    @Override
    public List<Words> words(Note note) {
        return List.of(
                new Words(new Place("text"), "note", Lang.FR, note.french()),
                new Words(new Place("text"), "note", Lang.EN, note.english()));
    }
}
