package org.diapason.store.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Past;
import org.diapason.core.shelf.Script;
import org.diapason.core.shelf.Shelf;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Opened;

/** Writes into one diary without end, each time the number of the revision, until it is killed. */
public record Diarist(Database database) {

    public static final Id ORGANISATION = new Id(new UUID(7, 7));
    private static final Id DIARY = new Id(new UUID(1, 1));
    private static final Actor ITSELF = new Actor.Studio(ORGANISATION);

    /** Says each revision once it is kept. */
    public static void main(String[] folders) {
        Diarist diarist = new Diarist(Opened.on(Path.of(folders[0]), Path.of(folders[1])));
        if (diarist.shelf().spine(ORGANISATION, DIARY).isEmpty()) {
            diarist.shelf().add(DIARY, Acts.act(ITSELF, "begun"), "1");
        }
        while (true) {
            diarist.shelf().<String>update(DIARY, Acts.act(ITSELF, "written"), kept -> {
                return new Change.To<>(Long.toString(kept.revision() + 1));
            });
            System.out.println(diarist.diary().revision());
        }
    }

    public Kept<String> diary() {
        return shelf().find(ORGANISATION, DIARY).orElseThrow();
    }

    public List<Past> history() {
        return shelf().history(ORGANISATION, DIARY);
    }

    private Shelf<String> shelf() {
        return new PostgresShelf<>(database, new DiaryScript());
    }

    private record DiaryScript() implements Script<String> {

        @Override
        public String kind() {
            return "diary";
        }

        @Override
        public String write(String diary) {
            return diary;
        }

        @Override
        public String read(String json) {
            return json;
        }

        @Override
        public Text title(String diary) {
            return Text.both("Journal", "Diary");
        }

        @Override
        public List<Words> words(String diary) {
            return List.of(new Words(Place.TOP, "diary", Lang.EN, diary));
        }
    }
}
