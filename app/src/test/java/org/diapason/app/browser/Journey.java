package org.diapason.app.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * What people come to do, done from end to end: by mouse in French and by keys alone in English; -Djourneys=all goes
 * every way in both languages.
 */
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Journey.Ways.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Journey {

    /** Whether it leads to its end without scripts too. */
    boolean bare() default false;

    /** The ways to go. */
    final class Ways implements ArgumentsProvider {

        private static final List<Way> SOME = List.of(new Way("fr", false, true), new Way("en", true, true));
        private static final List<Way> REST = List.of(new Way("en", false, true), new Way("fr", true, true));
        private static final List<Way> BARE = List.of(new Way("fr", false, false), new Way("en", false, false));

        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext test) {
            boolean all = "all".equals(System.getProperty("journeys"));
            Journey journey = test.getRequiredTestMethod().getAnnotation(Journey.class);
            Stream<Way> some = all ? Stream.concat(SOME.stream(), REST.stream()) : SOME.stream();
            Stream<Way> bare = journey.bare() ? BARE.stream().limit(all ? 2 : 1) : Stream.of();
            return Stream.concat(some, bare).map(Arguments::of);
        }
    }
}
