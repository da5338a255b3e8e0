package org.diapason.core.harmony.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.junit.jupiter.api.Test;

class TermsTest {

    private final TermBase ontario = TermBases.ontario();

    @Test
    void tells_where_a_series_mixes_terms() {
        List<Terms.Mixed> mixed = Terms.mixed(
                ontario,
                List.of(
                        placed("a", "Chaque Micro-titre de compétences est autonome."),
                        placed("b", "Les MICROCERTIFICATIONS sont cumulables.")));
        assertEquals(1, mixed.size());
        assertEquals(Code.of("micro-credential"), mixed.getFirst().term().code());
        assertEquals(
                List.of("Micro-titre de compétences", "MICROCERTIFICATIONS"),
                mixed.getFirst().uses().stream().map(TermUse::written).toList());
        assertEquals(new Place("b"), mixed.getFirst().uses().getLast().place());
        assertEquals(4, mixed.getFirst().uses().getLast().from());
    }

    @Test
    void one_wrong_word_used_everywhere_is_banned_and_not_mixed() {
        List<Terms.Placed> texts =
                List.of(placed("a", "une microcertification"), placed("b", "des microcertifications"));
        assertEquals(List.of(), Terms.mixed(ontario, texts));
        assertEquals(2, Terms.banned(ontario, texts).size());
    }

    @Test
    void two_wrong_words_are_mixed() {
        assertEquals(
                1,
                Terms.mixed(ontario, List.of(placed("a", "microcertification, micro-crédit")))
                        .size());
    }

    @Test
    void a_short_form_is_welcome_beside_the_long_one() {
        List<Terms.Placed> texts = List.of(placed("a", "micro-titre de compétences ou micro-titre"));
        assertEquals(List.of(), Terms.mixed(ontario, texts));
        assertEquals(
                List.of(TermUse.Kind.PREFERRED, TermUse.Kind.ACCEPTED),
                Terms.uses(ontario, texts).stream().map(TermUse::kind).toList());
    }

    @Test
    void the_longest_term_wins() {
        List<TermUse> uses = Terms.uses(
                ontario,
                List.of(placed("a", "la reconnaissance des acquis et des compétences, la reconnaissance des acquis")));
        assertEquals(
                List.of(TermUse.Kind.BANNED, TermUse.Kind.PREFERRED),
                uses.stream().map(TermUse::kind).toList());
    }

    @Test
    void each_language_is_read_with_its_own_pack() {
        List<Terms.Placed> texts = List.of(new Terms.Placed(
                Place.TOP, Text.both("un micro-titre de compétences", "a microcredential, or micro-credential")));
        assertEquals(1, Terms.mixed(TermBases.canada(), texts).size());
        assertEquals(List.of(), Terms.mixed(ontario, texts));
    }

    @Test
    void a_team_adds_its_own_terms() {
        PreferredTerm own = new PreferredTerm(Code.of("learner"), "membre", List.of(), List.of("personne apprenante"));
        TermBase base = ontario.with(own);
        assertEquals(ontario.terms().size(), base.terms().size());
        assertEquals(
                1,
                Terms.banned(base, List.of(placed("a", "chaque personne apprenante")))
                        .size());
    }

    @Test
    void the_packs_name_no_word_both_good_and_bad() {
        for (TermBase base : TermBases.builtIn()) {
            for (PreferredTerm term : base.terms()) {
                assertTrue(term.banned().stream()
                        .noneMatch(word -> word.equalsIgnoreCase(term.preferred())
                                || term.accepted().contains(word)));
            }
        }
        assertEquals(5, TermBases.builtIn().size());
    }

    private static Terms.Placed placed(String path, String words) {
        return new Terms.Placed(new Place(path), Text.in(Lang.FR, words));
    }
}
