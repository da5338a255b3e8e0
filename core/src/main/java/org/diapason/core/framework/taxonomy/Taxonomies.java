package org.diapason.core.framework.taxonomy;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;

/** The taxonomies that come with Diapason, read from their files the first time that somebody asks. */
public final class Taxonomies {

    private static final String FLAGGED = "unobservable.tsv";

    private Taxonomies() {}

    /** All of them, the usual one first. */
    public static List<Taxonomy> builtIn() {
        return List.of(bloom(), solo());
    }

    /** Bloom's taxonomy as revised in 2001: six processes by four kinds of knowledge. */
    public static Taxonomy bloom() {
        return Bloom.READ;
    }

    /** The SOLO taxonomy: five structures of what a learner can show. */
    public static Taxonomy solo() {
        return Solo.READ;
    }

    /** The built-in taxonomy of this code. */
    public static Optional<Taxonomy> find(Code code) {
        return builtIn().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static final class Bloom {
        static final Taxonomy READ = TaxonomyFile.read("bloom.tsv", FLAGGED);
    }

    private static final class Solo {
        static final Taxonomy READ = TaxonomyFile.read("solo.tsv", FLAGGED);
    }
}
