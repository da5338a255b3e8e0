package org.diapason.core.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.fixtures.CredentialDraft;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.fixtures.FrameworkDraft;
import org.diapason.core.fixtures.Full;
import org.diapason.core.fixtures.Quizzes;
import org.diapason.core.fixtures.Work;
import org.diapason.core.framework.ModuleTemplate;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Module;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;
import org.junit.jupiter.api.Test;

class CourseSkeletonTest {

    private static final Standard SLOTS = new Standard.InOrder(new ModuleTemplate(List.of(
            new Slot(Code.of("overview"), Fact.of(Text.both("Aperçu", "Overview")), Slot.Presence.REQUIRED),
            new Slot(Code.of("vocabulary"), Fact.silent(), Slot.Presence.OPTIONAL),
            new Slot(Code.of("practice"), Fact.silent(), Slot.Presence.REQUIRED))));

    private static CourseSkeleton course(Consumer<CredentialDraft> writing) {
        Case seen = Cast.seen(draft -> {
            draft.credentials = List.of(Cast.credential("PE", writing));
            draft.framework(framework -> framework.elements = List.of(FrameworkDraft.policy("slots", SLOTS)));
        });
        Judged judged = Judged.of(seen.dossier(), seen.today());
        return CourseSkeleton.of(judged, judged.series().microCredentials().getFirst());
    }

    private static Module module(String code, Fact<List<Code>> slots, Activity... activities) {
        return new Module(
                Code.of(code), Text.both("Pétrir", "Knead"), slots, Fact.silent(), Fact.of(List.of(activities)));
    }

    private static Activity practised(Activity activity, boolean practice) {
        return new Activity(
                activity.code(),
                activity.title(),
                activity.kind(),
                activity.difficulty(),
                activity.amount(),
                activity.hours(),
                activity.hoursReason(),
                activity.outcomes(),
                Fact.of(practice),
                activity.accessibility(),
                Fact.silent());
    }

    private static Unit unit(CourseSkeleton course, String id) {
        return course.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No unit " + id));
    }

    private static List<String> titles(Unit unit) {
        return unit.parts().stream().map(part -> part.title().show(Lang.EN)).toList();
    }

    @Test
    void a_bare_micro_credential_has_a_start_and_a_guide_for_facilitators_alone() {
        CourseSkeleton course = course(bare -> {});

        assertEquals(
                List.of("start", "facilitators"),
                course.units().stream().map(Unit::id).toList());
        List<Part.Page> hidden = course.parts().stream()
                .map(Part.Page.class::cast)
                .filter(Part.Page::forFacilitators)
                .toList();
        assertEquals(List.of("guide"), hidden.stream().map(Part.Page::id).toList());
    }

    @Test
    void a_module_that_says_nothing_of_its_slots_has_those_that_are_required_each_before_its_activities() {
        CourseSkeleton course = course(pe -> pe.modules = Fact.of(List.of(module(
                "M1",
                Fact.silent(),
                practised(Work.activity("A1", "reading", 100), false),
                practised(Work.activity("A2", "project", 2), true)))));

        Unit unit = unit(course, "M1");
        assertTrue(unit.isModule());
        assertEquals("Module 1: Knead", unit.title().show(Lang.EN));
        assertEquals("Module 1\u00a0: Pétrir", unit.title().show(Lang.FR));
        assertEquals(
                List.of("m1-overview", "m1-practice", "A2", "A1"),
                unit.parts().stream().map(Part::id).toList());
        assertEquals("1.1 Overview", titles(unit).getFirst());
        assertEquals(
                List.of(true, true, false, false),
                unit.parts().stream().map(Part::isSlot).toList());
    }

    @Test
    void slots_that_the_module_states_come_in_its_order() {
        CourseSkeleton course = course(pe -> pe.modules = Fact.of(List.of(module(
                "M1",
                Fact.of(List.of(Code.of("discussion"), Code.of("overview"))),
                Work.activity("D", "discussion", 2)))));

        assertEquals(
                List.of("m1-discussion", "D", "m1-overview"),
                unit(course, "M1").parts().stream().map(Part::id).toList());
    }

    @Test
    void each_kind_of_activity_becomes_what_a_platform_has_for_it() {
        CourseSkeleton course = course(pe -> pe.activities = Fact.of(List.of(
                Work.activity("Q", "quiz", 12),
                Work.activity("Q2", "quiz"),
                Work.activity("Q3", "quiz", 100_000),
                Work.activity("D", "discussion", 1),
                Work.activity("P", "project", 1),
                Work.activity("R", "reading", 1))));

        Map<String, Part> parts =
                unit(course, "activities").parts().stream().collect(Collectors.toMap(Part::id, part -> part));
        assertEquals(
                Fact.of(12), assertInstanceOf(Part.Quiz.class, parts.get("Q")).questions());
        assertEquals(
                Fact.silent(),
                assertInstanceOf(Part.Quiz.class, parts.get("Q2")).questions());
        assertEquals(
                Fact.of(200), assertInstanceOf(Part.Quiz.class, parts.get("Q3")).questions());
        assertInstanceOf(Part.Discussion.class, parts.get("D"));
        assertInstanceOf(Part.Assignment.class, parts.get("P"));
        assertInstanceOf(Part.Page.class, parts.get("R"));
    }

    @Test
    void a_quiz_holds_its_questions_and_room_for_those_that_are_still_to_be_written() {
        CourseSkeleton course = course(pe -> pe.assessments = Fact.of(List.of(
                Exam.of("A", "quiz", exam -> exam.questions = Fact.of(Quizzes.ofEveryKind())),
                Exam.of("B", "portfolio", exam -> exam.questions = Fact.of(List.of(Quizzes.checking("Q1")))),
                Exam.of("C", "quiz"))));
        List<Part> parts = unit(course, "assessments").parts();

        assertEquals(
                List.of(5, 1, 1),
                parts.subList(1, 4).stream()
                        .map(part -> assertInstanceOf(Part.Quiz.class, part).size())
                        .toList());
        assertEquals(12, new Part.Quiz("Q", Text.both("Q", "Q"), List.of(), Fact.of(12), Quizzes.ofEveryKind()).size());
        assertEquals(5, new Part.Quiz("Q", Text.both("Q", "Q"), List.of(), Fact.of(2), Quizzes.ofEveryKind()).size());
    }

    @Test
    void answers_stand_on_the_page_of_facilitators_and_on_no_other() {
        CourseSkeleton course = course(pe -> pe.assessments =
                Fact.of(List.of(Exam.of("A", "quiz", exam -> exam.questions = Fact.of(Quizzes.ofEveryKind())))));

        List<String> pages = course.parts().stream()
                .filter(part -> part instanceof Part.Page page
                        && page.blocks().toString().contains("levain"))
                .map(Part::id)
                .toList();
        assertEquals(List.of("guide"), pages);
    }

    @Test
    void assessments_with_a_rubric_lead_to_it() {
        CourseSkeleton course = course(pe -> {
            pe.assessments = Fact.of(
                    List.of(Exam.of("A", "quiz"), Exam.of("B", "project", exam -> exam.rubric = Fact.of(true))));
            pe.modules = Fact.of(List.of());
        });

        Unit unit = unit(course, "assessments");
        assertEquals(
                List.of("how-assessed", "A", "B", "rubric"),
                unit.parts().stream().map(Part::id).toList());
        Part.Assignment project =
                assertInstanceOf(Part.Assignment.class, unit.parts().get(2));
        assertTrue(project.blocks().stream()
                .anyMatch(
                        block -> block instanceof Block.Link link && link.url().equals("part:rubric")));
        Part.Quiz quiz = assertInstanceOf(Part.Quiz.class, unit.parts().get(1));
        assertTrue(quiz.blocks().stream().noneMatch(Block.Link.class::isInstance));
    }

    @Test
    void identifiers_are_plain_letters_and_never_the_same() {
        CourseSkeleton course = course(pe -> pe.activities = Fact.of(List.of(
                Work.activity("É.1", "reading", 1),
                Work.activity("1", "reading", 1),
                Work.activity("start", "reading", 1),
                Work.activity("START", "reading", 1))));

        List<String> ids = course.parts().stream().map(Part::id).toList();
        assertEquals(
                ids.size(),
                ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).distinct().count());
        assertTrue(ids.stream().allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9._-]*")), ids::toString);
    }

    @Test
    void no_code_makes_a_module_or_an_activity_pass_for_something_else() {
        CourseSkeleton course = course(pe -> {
            pe.modules = Fact.of(List.of(module("activities", Fact.silent(), Work.activity("m1-quiz", "quiz", 5))));
            pe.assessments = Fact.of(List.of(Exam.of("assessments", "quiz")));
        });

        assertEquals(
                List.of(false, true, false, false),
                course.units().stream().map(Unit::isModule).toList());
        assertEquals(
                List.of(true, true, false),
                course.units().get(1).parts().stream().map(Part::isSlot).toList());
    }

    @Test
    void a_series_leads_to_each_micro_credential_and_to_its_milestones() {
        Case seen = Full.series();
        CourseSkeleton course = CourseSkeleton.of(Judged.of(seen.dossier(), seen.today()));

        assertEquals(
                List.of("start", "PE", "milestones", "facilitators"),
                course.units().stream().map(Unit::id).toList());
    }
}
