package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import org.diapason.core.series.ActionMap;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.CourseResult;
import org.diapason.core.series.Learning;
import org.diapason.core.series.Module;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** How what a micro-credential teaches stands in a series file. */
final class LearningForms {

    static final RecordCodec<Activity> ACTIVITY = activity();

    static final RecordCodec<Module> MODULE = module();

    static final RecordCodec<Assessment> ASSESSMENT = assessment();

    static final RecordCodec<CourseResult> RESULT = result();

    static final RecordCodec<ActionMap.Action> ACTION = action();

    static final RecordCodec<ActionMap.Information> INFORMATION = information();

    static final RecordCodec<ActionMap> ACTION_MAP = actionMap();

    static final RecordCodec<Learning> LEARNING = learning();

    private LearningForms() {}

    private static RecordCodec<Activity> activity() {
        Fields<Activity> f = new Fields<>("activity", both("une activité", "an activity"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Activity::code);
        var title = f.optional("title", both("titre", "title"), Codecs.TEXT, Activity::title);
        var kind = f.required(
                "kind",
                both("sorte\u00a0: reading, video, discussion…", "kind: reading, video, discussion…"),
                Codecs.CODE,
                Activity::kind);
        var difficulty = f.optional("difficulty", both("difficulté", "difficulty"), Codecs.CODE, Activity::difficulty);
        var amount = f.optional(
                "amount",
                both(
                        "quantité\u00a0: mots, minutes, pages, messages, questions",
                        "amount: words, minutes, pages, posts, items"),
                Codecs.RANGE,
                Activity::amount);
        var hours = f.optional("hours", both("heures", "hours"), Codecs.RANGE, Activity::hours);
        var hoursReason = f.optional(
                "hours-reason",
                both("raison de ces heures", "reason for these hours"),
                Codecs.TEXT,
                Activity::hoursReason);
        var outcomes = f.optional(
                "outcomes",
                both("résultats visés", "outcomes it serves"),
                Codecs.list(Codecs.CODE),
                Activity::outcomes);
        var practice = f.optional(
                "practice", both("est-ce de la pratique", "whether it is practice"), Codecs.YES_NO, Activity::practice);
        var accessibility = f.optional(
                "accessibility",
                both("accessibilité déclarée", "declared accessibility"),
                Codecs.list(Codecs.CODE),
                Activity::accessibility);
        var questions = f.optional("questions", ItemForms.LABEL, Codecs.list(ItemForms.ITEM), Activity::questions);
        return f.make(in -> new Activity(
                in.get(code),
                in.get(title),
                in.get(kind),
                in.get(difficulty),
                in.get(amount),
                in.get(hours),
                in.get(hoursReason),
                in.get(outcomes),
                in.get(practice),
                in.get(accessibility),
                in.get(questions)));
    }

    private static RecordCodec<Module> module() {
        Fields<Module> f = new Fields<>("module", both("un module", "a module"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Module::code);
        var title = f.required("title", both("titre", "title"), Codecs.TEXT, Module::title);
        var slots = f.optional(
                "slots", both("parties, dans l'ordre", "slots, in order"), Codecs.list(Codecs.CODE), Module::slots);
        var outcomes =
                f.optional("outcomes", both("résultats", "outcomes"), Codecs.list(Codecs.CODE), Module::outcomes);
        var activities =
                f.optional("activities", both("activités", "activities"), Codecs.list(ACTIVITY), Module::activities);
        return f.make(
                in -> new Module(in.get(code), in.get(title), in.get(slots), in.get(outcomes), in.get(activities)));
    }

    private static RecordCodec<Assessment> assessment() {
        Fields<Assessment> f = new Fields<>("assessment", both("une évaluation", "an assessment"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Assessment::code);
        var title = f.optional("title", both("titre", "title"), Codecs.TEXT, Assessment::title);
        var method = f.required("method", both("méthode", "method"), Codecs.CODE, Assessment::method);
        var weight = f.optional(
                "weight",
                both("poids\u00a0: part de 0 à 1", "weight: share from 0 to 1"),
                Codecs.decimal(0, 1),
                Assessment::weight);
        var outcomes = f.optional(
                "outcomes",
                both("résultats couverts", "outcomes it covers"),
                Codecs.list(Codecs.CODE),
                Assessment::outcomes);
        var summative = f.optional(
                "summative",
                both("est-elle sommative", "whether it is summative"),
                Codecs.YES_NO,
                Assessment::summative);
        var supervision =
                f.optional("supervision", both("surveillance", "supervision"), Codecs.CODE, Assessment::supervision);
        var evidence =
                f.optional("evidence", both("preuve visible", "visible evidence"), Codecs.TEXT, Assessment::evidence);
        var criterion = f.optional(
                "criterion", both("critère de réussite", "criterion for passing"), Codecs.TEXT, Assessment::criterion);
        var rubric = f.optional(
                "rubric", both("a-t-elle une grille", "whether it has a rubric"), Codecs.YES_NO, Assessment::rubric);
        var questions = f.optional("questions", ItemForms.LABEL, Codecs.list(ItemForms.ITEM), Assessment::questions);
        var week = f.optional(
                "week",
                both("semaine où elle est due\u00a0: 1 est la première", "week in which it is due: 1 is the first"),
                Codecs.whole(1, 520),
                Assessment::week);
        return f.make(in -> new Assessment(
                in.get(code),
                in.get(title),
                in.get(method),
                in.get(weight),
                in.get(outcomes),
                in.get(summative),
                in.get(supervision),
                in.get(evidence),
                in.get(criterion),
                in.get(rubric),
                in.get(questions),
                in.get(week)));
    }

    private static RecordCodec<CourseResult> result() {
        Fields<CourseResult> f = new Fields<>("result", both("un résultat du cours", "a course result"));
        var kinds = f.required(
                "kinds",
                both(
                        "sortes\u00a0: capstone, grade, self-assessment, pass-fail",
                        "kinds: capstone, grade, self-assessment, pass-fail"),
                Codecs.set(Codecs.CODE),
                CourseResult::kinds);
        var criterion = f.optional(
                "criterion",
                both("critère de réussite", "criterion for passing"),
                Codecs.TEXT,
                CourseResult::criterion);
        var transcript = f.optional(
                "transcript", both("ligne au relevé", "line on the transcript"), Codecs.TEXT, CourseResult::transcript);
        return f.make(in -> new CourseResult(in.get(kinds), in.get(criterion), in.get(transcript)));
    }

    private static RecordCodec<ActionMap.Action> action() {
        Fields<ActionMap.Action> f = new Fields<>("action", both("une action au travail", "an action on the job"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, ActionMap.Action::code);
        var words = f.required("words", both("énoncé", "words"), Codecs.TEXT, ActionMap.Action::words);
        var practice = f.list(
                "practice",
                both("activités de pratique", "activities of practice"),
                Codecs.CODE,
                ActionMap.Action::practice);
        return f.make(in -> new ActionMap.Action(in.get(code), in.get(words), in.get(practice)));
    }

    private static RecordCodec<ActionMap.Information> information() {
        Fields<ActionMap.Information> f = new Fields<>("information", both("un savoir", "a piece of information"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, ActionMap.Information::code);
        var words = f.required("words", both("énoncé", "words"), Codecs.TEXT, ActionMap.Information::words);
        var feeds = f.list(
                "feeds",
                both("activités qui en ont besoin", "activities that need it"),
                Codecs.CODE,
                ActionMap.Information::feeds);
        return f.make(in -> new ActionMap.Information(in.get(code), in.get(words), in.get(feeds)));
    }

    private static RecordCodec<ActionMap> actionMap() {
        Fields<ActionMap> f = new Fields<>("action-map", both("une carte des actions", "an action map"));
        var goal = f.required("goal", both("but", "goal"), Codecs.TEXT, ActionMap::goal);
        var metric = f.optional("metric", both("mesure", "metric"), Codecs.TEXT, ActionMap::metric);
        var by = f.optional("by", both("échéance", "by when"), Codecs.DATE, ActionMap::by);
        var actions = f.list("actions", both("actions", "actions"), ACTION, ActionMap::actions);
        var information = f.list("information", both("savoirs", "information"), INFORMATION, ActionMap::information);
        return f.make(
                in -> new ActionMap(in.get(goal), in.get(metric), in.get(by), in.get(actions), in.get(information)));
    }

    private static RecordCodec<Learning> learning() {
        Fields<Learning> f = new Fields<>("learning", both("ce qui est enseigné", "what is taught"));
        var outcomes = f.optional(
                "outcomes",
                both("résultats d'apprentissage", "learning outcomes"),
                Codecs.list(BaseForms.OUTCOME),
                Learning::outcomes);
        var competencies = f.optional(
                "competencies", both("compétences", "competencies"), Codecs.list(Codecs.CODE), Learning::competencies);
        var assumes = f.list(
                "assumes", both("compétences supposées", "competencies it assumes"), Codecs.CODE, Learning::assumes);
        var modules = f.optional("modules", both("modules", "modules"), Codecs.list(MODULE), Learning::modules);
        var activities = f.optional(
                "activities",
                both("activités hors module", "activities outside modules"),
                Codecs.list(ACTIVITY),
                Learning::activities);
        var assessments = f.optional(
                "assessments", both("évaluations", "assessments"), Codecs.list(ASSESSMENT), Learning::assessments);
        var result = f.optional("result", both("résultat du cours", "course result"), RESULT, Learning::result);
        var theory = f.optional("theory", both("théorie", "theory"), Codecs.CODE, Learning::theory);
        var practice =
                f.optional("practice", both("modèle de conception", "design model"), Codecs.CODE, Learning::practice);
        var actionMap =
                f.optional("action-map", both("carte des actions", "action map"), ACTION_MAP, Learning::actionMap);
        return f.make(in -> new Learning(
                in.get(outcomes),
                in.get(competencies),
                in.get(assumes),
                in.get(modules),
                in.get(activities),
                in.get(assessments),
                in.get(result),
                in.get(theory),
                in.get(practice),
                in.get(actionMap)));
    }
}
