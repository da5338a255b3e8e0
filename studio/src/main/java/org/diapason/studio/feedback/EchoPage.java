package org.diapason.studio.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.feedback.Completed;
import org.diapason.core.feedback.Echo;
import org.diapason.core.feedback.Echoes;
import org.diapason.core.feedback.Voice;
import org.diapason.core.people.Token;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.formats.html.Said;
import org.diapason.formats.seriesfile.EchoScript;
import org.diapason.studio.people.WrongLinks;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** "You said, we did": chosen and made public by a person on purpose, read by everybody. */
final class EchoPage {

    private static final String PAGE = "feedback/echo";
    private static final String TEMPLATE = "feedback/echo.jte";

    private static final List<Lang> LANGS = List.of(Lang.FR, Lang.EN);
    private static final int ADDRESS = 22;

    private static final Text PUBLISHED =
            Text.both("C'est publié, à l'adresse que voici.", "It is public, at the address below.");
    private static final Text WITHDRAWN = Text.both("Plus personne ne peut le lire.", "Nobody can read it any more.");
    private static final Text MISSING = Text.both(
            "écrivez-le dans les deux langues, ou ne le choisissez pas.",
            "write it in both languages, or do not choose it.");
    private static final Text MEANWHILE = Text.both(
            "Quelqu'un a publié entre-temps\u00a0; voici vos mots\u00a0: envoyez de nouveau s'ils tiennent toujours.",
            "Somebody published meanwhile; here are your words: send again if they still hold.");
    private static final Text NONE = Text.both("Choisissez au moins une parole.", "Choose at least one voice.");

    private final Studio studio;
    private final Echoes echoes;
    private final Beside<Echo> kept;
    private final String base;
    private final WrongLinks wrong = new WrongLinks();

    EchoPage(Studio studio, Echoes echoes, String base) {
        this.studio = studio;
        this.echoes = echoes;
        this.kept = new Beside<>(studio.shelves(), new EchoScript(), Echo.NONE);
        this.base = base;
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page(TEMPLATE, view(opened, visit, "", Map.of())))
                .orElseGet(Answer::notFound);
    }

    private static List<Voice> decided(Opened opened) {
        return opened.dossier().feedback().voices().stream()
                .filter(voice -> voice.decision().isStated())
                .toList();
    }

    private EchoView view(Opened opened, Visit visit, String meanwhile, Map<String, String> errors) {
        Echo echo = kept.of(visit.organisation(), opened.id());
        Optional<String> address =
                echoes.address(visit.organisation(), opened.id()).map(each -> "/heard/" + each);
        return new EchoView(
                opened.path(PAGE),
                address.orElse(""),
                address.map(each -> base + "/" + visit.lang().tag() + each).orElse(""),
                echo.on().map(visit.say()::date).orElse(""),
                revision(opened, visit),
                meanwhile,
                decided(opened).stream().map(voice -> line(voice, echo, visit)).toList(),
                errors);
    }

    private long revision(Opened opened, Visit visit) {
        return kept.kept(visit.organisation(), opened.id()).map(Kept::revision).orElse(0L);
    }

    /** As it was typed, else as it is public, else as it was said and decided. */
    private static EchoView.Line line(Voice voice, Echo echo, Visit visit) {
        Optional<Echo.Line> before = echo.lines().stream()
                .filter(line -> line.voice().equals(voice.code()))
                .findFirst();
        Fact<Text> did = BoardPage.reason(voice);
        List<EchoView.Field> fields = new ArrayList<>();
        for (boolean said : new boolean[] {true, false}) {
            for (Lang lang : LANGS) {
                String name = name(said, voice, lang);
                Fact<Text> first = said ? Fact.of(voice.words()) : did;
                String now = before.map(line -> said ? line.said() : line.did())
                        .map(Fact::of)
                        .orElse(first)
                        .map(text -> text.in(lang).orElse(""))
                        .orElse("");
                fields.add(new EchoView.Field(
                        name, label(said, lang, visit), lang.tag(), visit.form().isEmpty() ? now : visit.field(name)));
            }
        }
        boolean chosen = visit.form().isEmpty() ? before.isPresent() : isChosen(voice, visit);
        return new EchoView.Line(voice.code().value(), visit.say().text(voice.words()), chosen, fields);
    }

    private static String label(boolean said, Lang lang, Visit visit) {
        boolean french = lang.equals(Lang.FR);
        String tongue = french
                ? visit.say().in("en français", "in French")
                : visit.say().in("en anglais", "in English");
        return (said
                        ? visit.say().in("Vous avez dit, ", "You said, ")
                        : visit.say().in("Nous avons fait, ", "We did, "))
                + tongue;
    }

    private static String name(boolean said, Voice voice, Lang lang) {
        return (said ? "said" : "did") + "-" + voice.code() + "-" + lang.tag();
    }

    private static boolean isChosen(Voice voice, Visit visit) {
        return visit.fields("voice").contains(voice.code().value());
    }

    Answer publish(Visit visit) {
        return studio.desk().open(visit).map(opened -> publish(opened, visit)).orElseGet(Answer::notFound);
    }

    private Answer publish(Opened opened, Visit visit) {
        Map<String, String> errors = new LinkedHashMap<>();
        List<Echo.Line> lines = new ArrayList<>();
        List<Voice> voices = decided(opened);
        for (Voice voice : voices) {
            if (isChosen(voice, visit)) {
                Optional<Text> said = both(true, voice, visit, errors);
                Optional<Text> did = both(false, voice, visit, errors);
                if (said.isPresent() && did.isPresent()) {
                    lines.add(
                            new Echo.Line(voice.code(), said.get(), did.get(), state(voice), BoardPage.version(voice)));
                }
            }
        }
        if (lines.isEmpty() && errors.isEmpty()) {
            errors.put(voices.isEmpty() ? "lines" : "voice-" + voices.getFirst().code(), NONE.show(visit.lang()));
        }
        if (!errors.isEmpty()) {
            return Answer.refused(TEMPLATE, view(opened, visit, "", errors));
        }
        if (visit.revision() != revision(opened, visit)) {
            return Answer.page(TEMPLATE, view(opened, visit, MEANWHILE.show(visit.lang()), Map.of()));
        }
        Echo echo = new Echo(Fact.of(visit.today()), lines);
        kept.update(opened.id(), visit.act("echo-written", PUBLISHED), _ -> new Change.To<Echo, Boolean>(echo));
        String address = Token.fresh().value().substring(0, ADDRESS);
        echoes.publish(opened.id(), address, visit.who(), visit.now());
        return Answer.seeOther(opened.path(PAGE), PUBLISHED);
    }

    private static Optional<Text> both(boolean said, Voice voice, Visit visit, Map<String, String> errors) {
        String french = visit.field(name(said, voice, Lang.FR));
        String english = visit.field(name(said, voice, Lang.EN));
        for (Lang lang : LANGS) {
            String words = lang.equals(Lang.FR) ? french : english;
            if (words.isBlank() || words.length() > Completed.LONGEST) {
                errors.put(
                        name(said, voice, lang),
                        label(said, lang, visit) + visit.say().in("\u00a0: ", ": ") + MISSING.show(visit.lang()));
            }
        }
        return french.isBlank() || english.isBlank() ? Optional.empty() : Optional.of(Text.both(french, english));
    }

    private static Echo.State state(Voice voice) {
        return switch (BoardPage.stand(voice)) {
            case ANSWERED -> Echo.State.DONE;
            case ACCEPTED, OPEN -> Echo.State.COMING;
            case LATER -> Echo.State.LATER;
            case DECLINED -> Echo.State.NOT_DONE;
        };
    }

    Answer withdraw(Visit visit) {
        return studio.desk()
                .open(visit)
                .filter(opened -> echoes.withdraw(opened.id(), visit.who(), visit.now()))
                .map(opened -> Answer.seeOther(opened.path(PAGE), WITHDRAWN))
                .orElseGet(Answer::notFound);
    }

    /** What everybody reads: only what was chosen, as it was on the day on which it was made public. */
    Answer read(Visit visit) {
        return wrong.asked(visit, () -> echoes.at(visit.part("address")).map(heard -> read(heard, visit)));
    }

    private Answer read(Echoes.Heard heard, Visit visit) {
        Echo echo = kept.of(heard.organisation(), heard.series());
        Said title = studio.series()
                .spine(heard.organisation(), heard.series())
                .map(spine -> visit.say().text(spine.title()))
                .orElse(Said.here(""));
        return Answer.page(
                "feedback/heard.jte",
                new EchoView.Public(
                        title,
                        heard.called(),
                        echo.on().map(visit.say()::date).orElse(""),
                        echo.lines().stream().map(line -> heard(line, visit)).toList()));
    }

    private static EchoView.Heard heard(Echo.Line line, Visit visit) {
        String version = line.version().map(Version::value).orElse("");
        return new EchoView.Heard(
                visit.say().text(line.said()),
                visit.say().text(line.did()),
                switch (line.state()) {
                    case DONE -> "in-tune";
                    case COMING -> "permitted";
                    case LATER -> "to-judge";
                    case NOT_DONE -> "silent";
                },
                switch (line.state()) {
                    case DONE ->
                        visit.say().in("C'est fait, depuis la version " + version, "Done, since version " + version);
                    case COMING -> visit.say().in("C'est décidé, cela vient", "Decided, on its way");
                    case LATER -> visit.say().in("Plus tard", "Later");
                    case NOT_DONE -> visit.say().in("Nous ne le ferons pas", "We will not do it");
                });
    }
}
