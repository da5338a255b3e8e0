package org.diapason.studio.people;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.diapason.core.people.Account;
import org.diapason.core.people.Membership;

/** What the studio keeps of a person, as a file to take along; what they wrote is in the series of their organisations. */
record AccountExport(Account account, List<Membership> memberships) {

    String json() {
        String where = memberships.stream()
                .map(each -> "    {\"organisation\": " + quoted(each.called()) + ", \"role\": "
                        + quoted(each.role().name().toLowerCase(java.util.Locale.ROOT)) + "}")
                .collect(Collectors.joining(",\n"));
        return """
                {
                  "id": %s,
                  "name": %s,
                  "email": %s,
                  "language": %s,
                  "password": %s,
                  "secondFactor": %s,
                  "organisations": [
                %s
                  ]
                }
                """.formatted(
                        quoted(account.id().toString()),
                        quoted(account.name()),
                        quoted(account.email().value()),
                        quoted(account.lang().tag()),
                        account.sealed().isStated(),
                        account.factor().isStated(),
                        where);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\') {
                json.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
            } else {
                json.appendCodePoint(c);
            }
        });
        return json.append('"').toString();
    }
}
