package org.diapason.core.harmony.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.taxonomy.Taxonomies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishOutcomesTest {

    // Its words are read anew for each sentence: none leans on what another left behind.
    private final OutcomeLinter linter = new OutcomeLinter(Taxonomies.bloom());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # series that exist
            build and sustain online communities                             | OBSERVABLE     | build + sustain
            support diverse learners online                                  | OBSERVABLE     | support
            facilitate collaborative and individual learning                 | OBSERVABLE     | facilitate
            plan, run and follow up a live online session                    | OBSERVABLE     | plan + run + follow up
            review learning theories and design approaches                   | OBSERVABLE     | review
            design engaging, learner-centred online activities               | OBSERVABLE     | design
            prepare to facilitate a FLO course                               | OBSERVABLE     | prepare
            design an effective rubric                                       | OBSERVABLE     | design
            facilitate blended or hybrid courses                             | OBSERVABLE     | facilitate
            explain how people learn and what makes a learning environment effective | OBSERVABLE | explain
            use research-based strategies to plan significant learning experiences   | OBSERVABLE | use
            choose and use digital tools and design thinking for learners (inferred from the description) | OBSERVABLE | choose + use
            choose and use digital tools                                     | OBSERVABLE     | choose + use
            find and curate open educational resources (inferred)            | OBSERVABLE     | find + curate
            build professional collaboration and a personal learning network | OBSERVABLE     | build
            try innovative teaching approaches and technologies (inferred)   | OBSERVABLE     | try
            practise scholarly teaching (inferred)                           | OBSERVABLE     | practise
            demonstrates the six attributes                                  | OBSERVABLE     | demonstrate
            account for carbon over the life cycle of a building             | OBSERVABLE     | account for
            account for direct and indirect operational emissions            | OBSERVABLE     | account for
            select carbon-negative strategies (title only; inferred)         | OBSERVABLE     | select
            apply zero-carbon practice (title only; inferred)                | OBSERVABLE     | apply
            history and context of OER                                       | NO_VERB        |
            # openings
            By the end of this module, learners will be able to explain causes and effects. | OBSERVABLE | explain
            By the end of the course, you will be able to critically evaluate sources and to design a plan. | OBSERVABLE | evaluate + design
            Students should be able to analyse data.                         | OBSERVABLE     | analyze
            Learners can organise and prioritise tasks                       | OBSERVABLE     | organize + prioritize
            The learner explains the causes.                                 | OBSERVABLE     | explain
            You will learn how to weld                                       | NOT_OBSERVABLE | learn
            After completing this course, students design a website          | OBSERVABLE     | design
            Upon completion, graduates are able to defend a position         | OBSERVABLE     | defend
            To describe the water cycle                                      | OBSERVABLE     | describe
            Be able to draft a contract                                      | OBSERVABLE     | draft
            Able to draft a contract                                         | OBSERVABLE     | draft
            Demonstrate the ability to write code                            | OBSERVABLE     | write
            Participants must classify waste                                 | OBSERVABLE     | classify
            2) Explain the plan                                              | OBSERVABLE     | explain
            LO3: Explain the plan                                            | OBSERVABLE     | explain
            - Explain the plan                                               | OBSERVABLE     | explain
            “Explain” the plan                                               | OBSERVABLE     | explain
            Successfully complete the project                                | OBSERVABLE     | complete
            # forms
            Organising a meeting                                             | OBSERVABLE     | organize
            Planning a meeting                                               | OBSERVABLE     | plan
            Planning cycles                                                  | NO_VERB        |
            Identifies hazards                                               | OBSERVABLE     | identify
            Assesses risk                                                    | OBSERVABLE     | assess
            Carries out a risk assessment and writes a report                | OBSERVABLE     | carry out + write
            Analyzing data and interpreting results                          | OBSERVABLE     | analyze + interpret
            Analyzing data and learning outcomes                             | OBSERVABLE     | analyze
            SUMMARISE THE ARTICLE                                            | OBSERVABLE     | summarize
            Summarize the article                                            | OBSERVABLE     | summarize
            role-play a client meeting                                       | OBSERVABLE     | role-play
            Break down a problem                                             | OBSERVABLE     | break down
            # not observable
            Learners will appreciate the role of art                         | NOT_OBSERVABLE | appreciate
            be aware of safety rules                                         | NOT_OBSERVABLE | be aware of
            Is aware of safety rules                                         | NOT_OBSERVABLE | be aware of
            Become familiar with the tools                                   | NOT_OBSERVABLE | become familiar with
            demonstrate an understanding of photosynthesis                   | NOT_OBSERVABLE | demonstrate an understanding
            Develop an awareness of culture                                  | NOT_OBSERVABLE | develop an awareness
            Know the law and apply it                                        | NOT_OBSERVABLE | know + apply
            understand the causes                                            | NOT_OBSERVABLE | understand
            explain and understand the causes                                | NOT_OBSERVABLE | explain + understand
            master the tools                                                 | NOT_OBSERVABLE | master
            realize the importance of safety                                 | NOT_OBSERVABLE | realize
            # several verbs or one
            explain, compare, and contrast theories                          | OBSERVABLE     | explain + compare + contrast
            plan/run a session                                               | OBSERVABLE     | plan + run
            identify and/or assess risks                                     | OBSERVABLE     | identify + assess
            identify needs and develop a plan                                | OBSERVABLE     | identify + develop
            Set up, configure and maintain a server                          | OBSERVABLE     | set up + configure + maintain
            Interpret and present data                                       | OBSERVABLE     | interpret + present
            Explain the plan. Design a test.                                 | OBSERVABLE     | explain + design
            describe the causes then critically review them                  | OBSERVABLE     | describe + review
            explain supply and demand                                        | OBSERVABLE     | explain
            Explain the need to plan and document                            | OBSERVABLE     | explain
            Interpret graphs and charts                                      | OBSERVABLE     | interpret
            Manage time, stress and workload                                 | OBSERVABLE     | manage
            Describe the structure and function of the cell                  | OBSERVABLE     | describe
            Write to inform, persuade and entertain                          | OBSERVABLE     | write
            Create a lesson plan (outline, assess, review)                   | OBSERVABLE     | create
            Use tools (a, b) plan things                                     | OBSERVABLE     | use
            Measure e.g. use of water                                        | OBSERVABLE     | measure
            apply the method clearly and concisely                           | OBSERVABLE     | apply
            # no verb, or one that nobody ranked
            design and development of OER                                    | NO_VERB        |
            review of literature                                             | NO_VERB        |
            Introduction to welding                                          | NO_VERB        |
            Safety                                                           | NO_VERB        |
            the causes of war                                                | NO_VERB        |
            crochet a scarf                                                  | CANNOT_TELL    | crochet
            gamify the lesson                                                | CANNOT_TELL    | gamify
            Weld pipes                                                       | CANNOT_TELL    | weld
            Learners will be able to xylograph prints                        | CANNOT_TELL    | xylograph
            """)
    void reads_the_verbs_of_an_english_outcome(String sentence, VerbStanding standing, String verbs) {
        Reading reading = linter.read(sentence, Lang.EN);
        assertEquals(standing, reading.glance().standing());
        assertEquals(verbs == null ? "" : verbs, listed(reading));
        assertEquals(reading.glance(), linter.quick(sentence, new Lang("en-CA")));
    }

    private static String listed(Reading reading) {
        return reading.verbs().stream().map(Reading.Verb::listed).collect(Collectors.joining(" + "));
    }
}
