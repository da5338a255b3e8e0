package org.diapason.studio.letterheads;

import java.util.List;
import org.diapason.formats.wordtemplate.WordTemplate;

/**
 * What the page of Word templates shows.
 *
 * @param path where it is
 * @param kinds the kinds of documents
 * @param kind the kind that is looked at
 * @param credentials the micro-credentials, where the document is about one
 * @param credential the one that is looked at; empty when the document is about the whole series
 * @param tags the tags of the document
 * @param templates the templates of the organisation
 * @param slips what is wrong with a template
 * @param told of which template
 * @param refusal why a file cannot be taken; empty when nothing is wrong
 */
public record LetterheadView(
        String path,
        List<Option> kinds,
        String kind,
        List<Option> credentials,
        String credential,
        List<Tag> tags,
        List<Kept> templates,
        List<Wrong> slips,
        String told,
        String refusal) {

    /** The most bytes that a template may have. */
    public long most() {
        return WordTemplate.MOST_BYTES;
    }

    /** Something to choose. */
    public record Option(String code, String label) {}

    /**
     * A tag.
     *
     * @param name the tag as it is written, in the language of the page
     * @param other the same in the other language; empty when it is the same
     * @param sample what it stands for in this series
     * @param columns the tags of each of its rows; none when it is no list
     */
    public record Tag(String name, String other, String sample, List<String> columns) {}

    /** A template that was sent: its id, its name, and the day on which it was. */
    public record Kept(String id, String name, String day) {}

    /** A wrong tag: where it stands, how it was written, what is wrong. */
    public record Wrong(String place, String tag, String message) {}
}
