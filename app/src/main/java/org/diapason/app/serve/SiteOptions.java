package org.diapason.app.serve;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of a studio, and the site that they describe. */
final class SiteOptions {

    private static final int PORT = 8080;
    private static final long MEGABYTE = 1 << 20;
    private static final long UPLOADS = 64;

    private final ParseResult words;
    private final Surroundings around;

    SiteOptions(ParseResult words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    static void describe(CommandSpec spec, Surroundings around) {
        add(spec, around, "--port", "PORT", "Le port (8080).", "The port (8080).");
        add(
                spec,
                around,
                "--bind",
                "ADDRESS",
                "L'adresse de cette machine où l'on écoute (127.0.0.1)\u00a0; 0.0.0.0 pour toutes.",
                "The address of this machine to listen on (127.0.0.1); 0.0.0.0 for all.");
        add(
                spec,
                around,
                "--base-url",
                "URL",
                "L'adresse que voient les navigateurs, par exemple https://diapason.exemple.ca.",
                "The address that browsers see, for instance https://diapason.example.ca.");
        add(
                spec,
                around,
                "--data",
                "DIR",
                "Le dossier des données (DIAPASON_DATA, sinon celui de votre compte).",
                "The folder of the data (DIAPASON_DATA, else the one of your account).");
        add(
                spec,
                around,
                "--database-url",
                "URL",
                "Un PostgreSQL (15 à 18) plutôt que celui du studio\u00a0: postgres://nom:motdepasse@hôte/base.",
                "A PostgreSQL (15 to 18) instead of the studio's own: postgres://user:password@host/database.");
        add(
                spec,
                around,
                "--max-upload",
                "MB",
                "La taille d'un envoi, en mégaoctets (64).",
                "The size of an upload, in megabytes (64).");
        spec.addOption(Options.flag(
                "--demo",
                Text.both(
                        "Met les exemples dans un studio vide\u00a0; d'usage au premier démarrage.",
                        "Puts the examples into an empty studio; as a rule at the first start."),
                around));
        spec.addOption(Options.flag(
                "--no-demo", Text.both("Commence sans les exemples.", "Begins without the examples."), around));
    }

    private static void add(
            CommandSpec spec, Surroundings around, String name, String label, String french, String english) {
        spec.addOption(
                Options.value(name, label, Text.both(french, english), around).build());
    }

    Site site() throws CannotStart {
        int port = port();
        return new Site(
                port,
                bind(),
                base(port),
                data(),
                Optional.of(given("--database-url", "DIAPASON_DATABASE_URL")).filter(url -> !url.isEmpty()),
                examples(),
                uploads(),
                Elsewhere.of(around.environment()));
    }

    private int port() throws CannotStart {
        int port = (int) number("--port", PORT);
        if (port > 65_535) {
            throw unreadable("--port", String.valueOf(port));
        }
        return port;
    }

    private long uploads() throws CannotStart {
        return number("--max-upload", UPLOADS) * MEGABYTE;
    }

    private long number(String option, long usual) throws CannotStart {
        String said = words.matchedOptionValue(option, "");
        if (said.isEmpty()) {
            return usual;
        }
        if (!said.matches("[0-9]{1,6}")) {
            throw unreadable(option, said);
        }
        return Long.parseLong(said);
    }

    private InetAddress bind() throws CannotStart {
        String said = words.matchedOptionValue("--bind", "127.0.0.1");
        try {
            return InetAddress.getByName(said);
        } catch (UnknownHostException e) {
            throw unreadable("--bind", said);
        }
    }

    private URI base(int port) throws CannotStart {
        String said = given("--base-url", "DIAPASON_BASE_URL");
        if (said.isEmpty()) {
            return URI.create("http://localhost:" + port);
        }
        try {
            URI url = new URI(said.replaceFirst("/+$", ""));
            String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            boolean bare = url.getRawPath().isEmpty() && url.getRawQuery() == null && url.getRawUserInfo() == null;
            if (url.getHost() != null && bare && (scheme.equals("http") || scheme.equals("https"))) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Said below, like every other address that is none.
        }
        throw unreadable("--base-url", said);
    }

    private Path data() {
        String said = given("--data", "DIAPASON_DATA");
        return said.isEmpty() ? home(System.getProperty("os.name", ""), around.environment()) : around.path(said);
    }

    /** Where programs of this system keep what belongs to one account. */
    static Path home(String system, Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.startsWith("Windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home.toString()), "Diapason");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Diapason");
        }
        String named = environment.getOrDefault("XDG_DATA_HOME", "");
        return (named.isEmpty() ? home.resolve(".local/share") : Path.of(named)).resolve("diapason");
    }

    private Optional<Boolean> examples() {
        if (words.matchedOptionValue("--no-demo", false)) {
            return Optional.of(false);
        }
        return words.matchedOptionValue("--demo", false) ? Optional.of(true) : Optional.empty();
    }

    private String given(String option, String variable) {
        return words.matchedOptionValue(option, around.environment().getOrDefault(variable, ""));
    }

    private static CannotStart unreadable(String option, String said) {
        return new CannotStart(Text.both(
                "L'option " + option + " ne se lit pas\u00a0: " + said,
                "The option " + option + " cannot be read: " + said));
    }
}
