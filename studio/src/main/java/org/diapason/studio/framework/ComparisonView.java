package org.diapason.studio.framework;

import java.util.List;

/** What differs between two versions, a sentence each; back is the path of the framework. */
public record ComparisonView(String from, String to, List<String> changes, String back) {

    public ComparisonView {
        changes = List.copyOf(changes);
    }
}
