package org.diapason.formats.wordtemplate;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.toolkit.Entry;
import org.diapason.formats.wordtemplate.WordTag.Many;
import org.diapason.formats.wordtemplate.WordTag.One;
import org.diapason.formats.wordtemplate.WordTag.Value;

/** What tags stand for at one place: the tags of the document, and those of the rows that are being written. */
record TagScope(WordTags tags, List<Line> lines) {

    /** A row that is being written. */
    record Line(Many list, List<Entry> entries) {}

    TagScope {
        lines = List.copyOf(lines);
    }

    static TagScope of(WordTags tags) {
        return new TagScope(tags, List.of());
    }

    /** What this name stands for; the rows know first. The tags were checked before. */
    Value value(String name) {
        for (Line line : lines) {
            int column = line.list.column(name);
            if (column >= 0) {
                return new One(line.entries.get(column));
            }
        }
        return tags.find(name).map(WordTag::value).orElse(new One(new Entry.Silent()));
    }

    /** The scopes in which what stands between two tags is written: one for each row, one or none for a condition. */
    List<TagScope> within(TagMark open) {
        Value value = value(open.name());
        if (open.kind() == TagMark.Kind.NONE) {
            return value.isThere() ? List.of() : List.of(this);
        }
        if (!(value instanceof Many many)) {
            return value.isThere() ? List.of(this) : List.of();
        }
        List<TagScope> scopes = new ArrayList<>();
        for (List<Entry> row : many.rows()) {
            List<Line> inner = new ArrayList<>();
            inner.add(new Line(many, row));
            inner.addAll(lines);
            scopes.add(new TagScope(tags, inner));
        }
        return scopes;
    }
}
