package org.diapason.studio.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Cabinet;
import org.diapason.core.shelf.Filed;

/** Files kept for the time of a test. */
final class MemoryCabinet implements Cabinet {

    private final Map<String, Map.Entry<Filed, byte[]>> files = new ConcurrentSkipListMap<>();

    private static String drawer(Id organisation, Id series) {
        return organisation + "/" + series + "/";
    }

    @Override
    public List<Filed> list(Id organisation, Id series) {
        return files.entrySet().stream()
                .filter(each -> each.getKey().startsWith(drawer(organisation, series)))
                .map(each -> each.getValue().getKey())
                .toList();
    }

    @Override
    public Optional<Long> oldest(Id organisation, Id series) {
        return list(organisation, series).stream().map(Filed::revision).min(Long::compare);
    }

    @Override
    public Optional<byte[]> find(Id organisation, Id series, String name) {
        return Optional.ofNullable(files.get(drawer(organisation, series) + name))
                .map(Map.Entry::getValue);
    }

    @Override
    public boolean put(Id organisation, Id series, Filed filed, byte[] bytes) {
        files.put(drawer(organisation, series) + filed.name(), Map.entry(filed, bytes));
        return true;
    }
}
