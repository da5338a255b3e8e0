package org.diapason.studio.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Place;

/**
 * What is said of one series.
 *
 * @param threads the threads, in the order in which they were begun
 */
record Talk(List<Conversation> threads) {

    static final Talk NONE = new Talk(List.of());

    /** The longest remark. */
    static final int LONGEST = 4000;

    /** The most threads of a series, and the most remarks of a thread: beyond that, nobody reads. */
    static final int MOST_THREADS = 2000;

    static final int MOST_REMARKS = 200;

    Talk {
        threads = List.copyOf(threads);
    }

    /**
     * Remarks that answer each other.
     *
     * @param code how the thread is known
     * @param at what it is about
     * @param remarks the remarks, in their order, never empty
     * @param resolved who settled it and when; silent while it is open
     */
    record Conversation(Code code, Place at, List<Remark> remarks, Fact<Resolved> resolved) {
        Conversation {
            remarks = List.copyOf(remarks);
            if (remarks.isEmpty()) {
                throw new IllegalArgumentException("A thread begins with a remark");
            }
        }
    }

    /** One remark: who made it, when, and the words. */
    record Remark(Id author, String by, Instant at, String words) {}

    /** Who settled a thread, and when. */
    record Resolved(String by, Instant at) {}

    Optional<Conversation> thread(Code code) {
        return threads.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    Talk begin(Code code, Place at, Remark remark) {
        List<Conversation> all = new ArrayList<>(threads);
        all.add(new Conversation(code, at, List.of(remark), Fact.silent()));
        return new Talk(all);
    }

    /** An answer opens a settled thread again. */
    Talk answer(Code code, Remark remark) {
        return change(code, thread -> {
            List<Remark> all = new ArrayList<>(thread.remarks());
            all.add(remark);
            return new Conversation(thread.code(), thread.at(), all, Fact.silent());
        });
    }

    Talk resolve(Code code, Resolved resolved) {
        return change(
                code, thread -> new Conversation(thread.code(), thread.at(), thread.remarks(), Fact.of(resolved)));
    }

    Talk reopen(Code code) {
        return change(code, thread -> new Conversation(thread.code(), thread.at(), thread.remarks(), Fact.silent()));
    }

    private Talk change(Code code, UnaryOperator<Conversation> how) {
        return new Talk(threads.stream()
                .map(each -> each.code().equals(code) ? how.apply(each) : each)
                .toList());
    }
}
