package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.CommunicationsKit.Message;

/** The five messages of the practical framework (step 3.7), each with the facts of the micro-credential in it. */
final class Messages {

    static final List<Code> MOMENTS =
            List.of(Code.of("enrolment"), Code.of("before"), Code.of("during"), Code.of("badge"), Code.of("follow-up"));

    private static final Block SIGNED = Compose.words(Wording.same("{{sender}}"));
    private static final Block HELLO = Compose.words("Bonjour {{first_name}},", "Hello {{first_name}},");

    private final Judged judged;
    private final MicroCredential mc;

    private Messages(Judged judged, MicroCredential mc) {
        this.judged = judged;
        this.mc = mc;
    }

    static List<Message> of(Judged judged, MicroCredential mc) {
        Messages messages = new Messages(judged, mc);
        return List.of(
                messages.enrolment(), messages.before(), messages.during(), messages.badge(), messages.followUp());
    }

    private Message enrolment() {
        return new Message(
                MOMENTS.get(0),
                both("Dès que la place est confirmée", "As soon as the place is confirmed"),
                titled("Votre place est réservée\u00a0: ", "Your place is confirmed: "),
                List.of(
                        HELLO,
                        titled(
                                "Votre inscription à ",
                                " est confirmée. Voici ce qui vous attend.",
                                "You are enrolled in ",
                                ". Here is what to expect."),
                        facts(
                                line("Premier jour", "First day", Wording.same("{{start_date}}")),
                                line(
                                        "Effort",
                                        "Effort",
                                        Wording.hours(mc.delivery().hours())),
                                line(
                                        "Durée",
                                        "Length",
                                        Wording.weeks(mc.delivery().weeks())),
                                line(
                                        "Participation",
                                        "Form of participation",
                                        Wording.name(mc.delivery().mode()))),
                        words(
                                "S'il vous faut un accommodement, dites-le-nous dès maintenant\u00a0: {{contact}}.",
                                "If you need an accommodation, tell us now: {{contact}}."),
                        SIGNED));
    }

    private Message before() {
        return new Message(
                MOMENTS.get(1),
                both("Une semaine avant le premier jour", "A week before the first day"),
                titled("Dans une semaine\u00a0: ", "In a week: "),
                List.of(
                        HELLO,
                        titled(
                                "",
                                " commence le {{start_date}}. D'ici là\u00a0:",
                                "",
                                " begins on {{start_date}}. Until then:"),
                        steps(
                                both(
                                        "Ouvrez {{platform_link}} et assurez-vous d'y entrer.",
                                        "Open {{platform_link}} and make sure that you can get in."),
                                both(
                                        "Réservez dans votre agenda les rendez-vous ci-dessous.",
                                        "Keep the meetings below free in your calendar."),
                                both(
                                        "Un souci technique\u00a0? Écrivez à {{contact}} avant le premier jour.",
                                        "Something does not work? Write to {{contact}} before the first day.")),
                        Excerpts.sessions(mc),
                        SIGNED));
    }

    private Message during() {
        return new Message(
                MOMENTS.get(2),
                both("À mi-parcours", "Halfway through"),
                titled("Où en êtes-vous\u00a0? ", "How are you doing? "),
                List.of(
                        HELLO,
                        words(
                                "Vous êtes à mi-parcours. Pour réussir, il vous reste à montrer ce que vous savez faire\u00a0:",
                                "You are halfway. To pass, what is left is to show what you can do:"),
                        items(mc.learning().assessments().orElse(List.of()).stream()
                                .map(Excerpts::title)
                                .toList()),
                        words(
                                "Si le temps vous manque, ne décrochez pas sans nous en parler\u00a0: {{contact}}. Il y a souvent une solution.",
                                "If time is short, do not drop out without a word to us: {{contact}}. There is often a way."),
                        SIGNED));
    }

    private Message badge() {
        List<Text> after = after();
        return new Message(
                MOMENTS.get(3),
                both("Dès que le résultat est confirmé", "As soon as the result is confirmed"),
                titled("Votre insigne vous attend\u00a0: ", "Your badge is waiting: "),
                List.of(
                        HELLO,
                        titled(
                                "Vous avez réussi ",
                                ". Bravo\u00a0! Acceptez votre insigne ici\u00a0: {{badge_link}}.",
                                "You have passed ",
                                ". Well done! Accept your badge here: {{badge_link}}."),
                        words("Il dit à un employeur que vous savez\u00a0:", "It tells an employer that you can:"),
                        items(Excerpts.outcomes(mc)),
                        words(
                                after.isEmpty()
                                        ? both(
                                                "Et après\u00a0? Dans la même série\u00a0:",
                                                "What next? In the same series:")
                                        : both(
                                                "Et après\u00a0? Ce micro-titre mène à\u00a0:",
                                                "What next? This micro-credential leads to:")),
                        next(after),
                        SIGNED));
    }

    /** What asks for this micro-credential. */
    private List<Text> after() {
        return judged.series().microCredentials().stream()
                .filter(each -> each.requires()
                        .is(all -> all.stream().anyMatch(one -> one.of().contains(mc.code()))))
                .map(MicroCredential::title)
                .toList();
    }

    /** What it leads to; the other members of the series where nothing asks for it. */
    private Block next(List<Text> after) {
        List<Text> others = judged.series().microCredentials().stream()
                .filter(each -> !each.code().equals(mc.code()))
                .map(MicroCredential::title)
                .toList();
        List<Text> next = after.isEmpty() ? others : after;
        return next.isEmpty()
                ? words(
                        "Votre prochain pas\u00a0: {{contact}} vous conseille.",
                        "Your next step: {{contact}} can advise you.")
                : items(next);
    }

    private Message followUp() {
        return new Message(
                MOMENTS.get(4),
                both("Trois mois après la fin", "Three months after the end"),
                titled("Trois mois plus tard\u00a0: ", "Three months later: "),
                List.of(
                        HELLO,
                        titled(
                                "Qu'est-ce que ",
                                        " a changé pour vous\u00a0? Cinq questions, trois minutes\u00a0: {{survey_link}}.",
                                "What has ", " changed for you? Five questions, three minutes: {{survey_link}}."),
                        steps(
                                both(
                                        "Avez-vous fait au travail ce que vous avez appris\u00a0?",
                                        "Have you done at work what you learned?"),
                                both(
                                        "Combien d'heures y avez-vous vraiment consacrées\u00a0?",
                                        "How many hours did it really take you?"),
                                both("Quelle partie vous a le plus servi\u00a0?", "Which part was of most use to you?"),
                                both("Qu'est-ce qui vous a manqué\u00a0?", "What was missing?"),
                                both(
                                        "Le recommanderiez-vous à une ou un collègue\u00a0?",
                                        "Would you recommend it to a colleague?")),
                        words(
                                "Ce que vous dites change la prochaine version, et nous vous dirons comment.",
                                "What you say changes the next version, and we will tell you how."),
                        SIGNED));
    }

    private Text titled(String french, String english) {
        return Text.both(french + mc.title().show(Lang.FR), english + mc.title().show(Lang.EN));
    }

    private Block titled(String french, String frenchEnd, String english, String englishEnd) {
        return Compose.words(Text.both(
                french + "«\u00a0" + mc.title().show(Lang.FR) + "\u00a0»" + frenchEnd,
                english + "“" + mc.title().show(Lang.EN) + "”" + englishEnd));
    }
}
