package org.diapason.studio.people;

import java.util.List;
import java.util.Locale;
import org.diapason.core.people.Account;
import org.diapason.core.people.Membership;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;

/** What the studio keeps of a person, as a file to take along; what they wrote is in the series of their organisations. */
record AccountExport(Account account, List<Membership> memberships) {

    String json() {
        return JsonWriter.write(Node.mapping(List.of(
                said("id", account.id().toString()),
                said("name", account.name()),
                said("email", account.email().value()),
                said("language", account.lang().tag()),
                Node.entry("password", Node.bool(account.sealed().isStated())),
                Node.entry("secondFactor", Node.bool(account.factor().isStated())),
                Node.entry(
                        "organisations",
                        Node.sequence(memberships.stream()
                                .map(AccountExport::membership)
                                .toList())))));
    }

    private static Node membership(Membership membership) {
        return Node.mapping(List.of(
                said("organisation", membership.called()),
                said("role", membership.role().name().toLowerCase(Locale.ROOT))));
    }

    private static Node.Entry said(String key, String words) {
        return Node.entry(key, Node.string(words));
    }
}
