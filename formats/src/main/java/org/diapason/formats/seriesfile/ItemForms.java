package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.core.base.Text;
import org.diapason.core.series.Item;
import org.diapason.core.series.Item.Answer;
import org.diapason.core.series.Item.Choice;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Variant;

/** How the questions of a quiz stand in a series file. */
final class ItemForms {

    static final Text LABEL = both("questions, une fois écrites", "questions, once they are written");

    private static final RecordCodec<Choice> CHOICE = choice();

    private static final Codec<Answer> ANSWER = Codecs.byKey(
            both("une réponse", "an answer"),
            List.of(
                    Variant.of(
                            "one",
                            Answer.One.class,
                            both("un choix, dont un seul est juste", "a choice, of which one is right"),
                            Codecs.list(CHOICE),
                            Answer.One::new,
                            Answer.One::choices),
                    Variant.of(
                            "several",
                            Answer.Several.class,
                            both(
                                    "un choix, dont plusieurs peuvent être justes",
                                    "a choice, of which several may be right"),
                            Codecs.list(CHOICE),
                            Answer.Several::new,
                            Answer.Several::choices),
                    Variant.of(
                            "true-false",
                            Answer.TrueFalse.class,
                            both("vrai ou faux", "true or false"),
                            Codecs.YES_NO,
                            Answer.TrueFalse::new,
                            Answer.TrueFalse::holds),
                    Variant.of(
                            "blank",
                            Answer.Blank.class,
                            both("un mot à compléter", "a blank to fill in"),
                            Codecs.list(Codecs.TEXT),
                            Answer.Blank::new,
                            Answer.Blank::accepted),
                    Variant.marker(
                            "essay",
                            Answer.Essay.class,
                            both("une réponse rédigée, qu'une personne corrige", "written words, which a person marks"),
                            Answer.Essay::new)));

    static final RecordCodec<Item> ITEM = item();

    private ItemForms() {}

    private static RecordCodec<Choice> choice() {
        Fields<Choice> f = new Fields<>("quiz-choice", both("un choix", "a choice"));
        var label = f.required("label", both("libellé", "label"), Codecs.TEXT, Choice::label);
        var right = f.flag("right", both("est-ce une réponse juste", "whether it is a right answer"), Choice::right);
        var feedback = f.optional(
                "feedback",
                both("rétroaction\u00a0: à qui l'a choisi", "feedback: for those who chose it"),
                Codecs.TEXT,
                Choice::feedback);
        return f.make(in -> new Choice(in.get(label), in.get(right), in.get(feedback)));
    }

    private static RecordCodec<Item> item() {
        Fields<Item> f = new Fields<>("quiz-question", both("une question de questionnaire", "a question of a quiz"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Item::code);
        var stem = f.required(
                "stem", both("question\u00a0: ce qui est demandé", "question: what it asks"), Codecs.TEXT, Item::stem);
        var answer = f.required("answer", both("réponse", "answer"), ANSWER, Item::answer);
        var feedback = f.optional(
                "feedback",
                both(
                        "rétroaction\u00a0: à tous, une fois la réponse donnée",
                        "feedback: for all, once they have answered"),
                Codecs.TEXT,
                Item::feedback);
        var guidance = f.optional(
                "guidance",
                both(
                        "consignes de correction\u00a0: jamais montrées aux personnes apprenantes",
                        "guidance for marking: never shown to learners"),
                Codecs.TEXT,
                Item::guidance);
        var points = f.optional("points", both("points", "points"), Codecs.whole(1, Item.MOST_POINTS), Item::points);
        var outcomes = f.optional(
                "outcomes", both("résultats vérifiés", "outcomes it checks"), Codecs.list(Codecs.CODE), Item::outcomes);
        return f.make(in -> new Item(
                in.get(code),
                in.get(stem),
                in.get(answer),
                in.get(feedback),
                in.get(guidance),
                in.get(points),
                in.get(outcomes)));
    }
}
