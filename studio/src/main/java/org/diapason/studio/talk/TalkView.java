package org.diapason.studio.talk;

import java.util.List;

/**
 * What the page of comments shows.
 *
 * @param path its address
 * @param series the path of the series
 * @param at the place that is asked for, as a path of fields; empty for the whole series
 * @param place the same in words
 * @param threads the threads, the newest first, the open ones before the others
 * @param names who can be mentioned
 * @param words what was written and could not be taken
 * @param refusal why; empty when nothing is wrong
 * @param elsewhere how many open threads stand at other places
 */
public record TalkView(
        String path,
        String series,
        String at,
        String place,
        List<Conversation> threads,
        List<String> names,
        String words,
        String refusal,
        int elsewhere) {

    public TalkView {
        threads = List.copyOf(threads);
        names = List.copyOf(names);
    }

    /**
     * One thread.
     *
     * @param code how it is known
     * @param at its place as a path of fields
     * @param place the same in words
     * @param remarks what was said
     * @param resolved who settled it and when, in words; empty while it is open
     * @param forYou whether it mentions who looks
     */
    public record Conversation(
            String code, String at, String place, List<Remark> remarks, String resolved, boolean forYou) {}

    /** One remark: by whom, when in words and for machines, and the words in pieces. */
    public record Remark(String by, String when, String at, List<Piece> pieces) {}

    /** Words, or the mention of somebody. */
    public record Piece(String words, boolean mention) {}
}
