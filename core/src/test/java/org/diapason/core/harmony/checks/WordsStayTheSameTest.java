package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Term;
import org.junit.jupiter.api.Test;

class WordsStayTheSameTest {

    private static final WordsStayTheSame CHECK = new WordsStayTheSame();

    @Test
    void a_word_that_the_team_avoids_breaks_wherever_it_stands() {
        Case seen = seen(draft -> {
            draft.terms = List.of(new Term(Lang.FR, "pétrin", List.of("malaxeur")));
            draft.credentials =
                    List.of(saying("PE", "Tenir un Malaxeur", "Run a malaxeur"), saying("FE", "Les malaxeurs", "x"));
        });
        WordsStayTheSame.AnotherWord found = assertInstanceOf(
                WordsStayTheSame.AnotherWord.class, found(CHECK, seen).getFirst());
        assertEquals("micro-credentials[PE].summary", found.place().path());
        assertEquals(2, found.times());
        assertEquals("Malaxeur", found.written());
        assertEquals(1, found(CHECK, seen).size());
    }

    @Test
    void a_preferred_word_may_hold_an_avoided_one() {
        Case seen = seen(draft -> {
            draft.terms = List.of(new Term(Lang.FR, "four à sole", List.of("four")));
            draft.credentials = List.of(saying("CU", "Chauffer un four à sole", "x"));
        });
        assertEquals(List.of(), found(CHECK, seen));
    }

    @Test
    void two_names_for_one_thing_break_even_where_the_team_chose_no_words() {
        Case mixed =
                seen(saying("PE", "Ce micro-titre de compétences", "x"), saying("FE", "Cette microcertification", "x"));
        assertEquals(List.of("micro-credentials[FE].summary"), broken(CHECK, mixed));
    }

    @Test
    void one_name_throughout_is_the_teams_own_affair() {
        Case seen = seen(saying("PE", "Cette microcertification", "This micro-credential"));
        assertEquals(List.of(), found(CHECK, seen));
    }

    @Test
    void each_language_has_its_own_names() {
        Case seen = seen(saying("PE", "Ce micro-titre de compétences", "This microcredential"));
        assertEquals(List.of(), found(CHECK, seen));
    }

    @Test
    void an_index_tells_the_longest_and_nothing_within_it() {
        TermIndex<String> index = new TermIndex<>();
        index.add("pain", "short");
        index.add("pain de mie", "long");
        index.add(" ", "blank");
        index.add("œuf", "beyond Latin-1");
        List<String> heard = new ArrayList<>();
        index.in(
                "Un pain de mie, un PAIN, un copain et deux œufs",
                (meaning, written) -> heard.add(meaning + "=" + written));
        assertEquals(List.of("long=pain de mie", "short=PAIN", "beyond Latin-1=œuf"), heard);
    }

    private static MicroCredential saying(String code, String french, String english) {
        return credential(code, draft -> draft.summary = Fact.of(Text.both(french, english)));
    }
}
