package org.diapason.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people write where their PostgreSQL is. */
class ServerTest {

    @ParameterizedTest
    @CsvSource({
        "postgresql://zoe:se%40cret@host:5433/college?sslmode=require",
        "postgres://zoe:se%40cret@host:5433/college?sslmode=require",
        "jdbc:postgresql://host:5433/college?user=zoe&password=se%40cret&sslmode=require",
        "jdbc:postgresql://host:5433/college?sslmode=require&password=se@cret&user=zoe",
    })
    void the_login_stands_before_the_host_or_behind_the_name(String written) {
        assertEquals(
                new Server("jdbc:postgresql://host:5433/college?sslmode=require", "zoe", "se@cret"),
                Server.at(written));
    }

    @Test
    void a_login_may_hold_any_character_and_may_be_left_out() {
        assertEquals(
                new Server("jdbc:postgresql://db:5433/diapason?ssl=true", "zoé", "p:s/t"),
                Server.at("postgres://zo%C3%A9:p%3As%2Ft@db:5433/diapason?ssl=true"));
        assertEquals(new Server("jdbc:postgresql://db/diapason", "", ""), Server.at("postgresql://db/diapason"));
    }

    @Test
    void a_password_keeps_its_plus_and_its_colon() {
        assertEquals("a+b:c", Server.at("postgresql://zoe:a+b:c@host/college").password());
    }

    @Test
    void several_hosts_are_one_server_that_fails_over() {
        assertEquals(
                "jdbc:postgresql://one:5432,two:5432/college?targetServerType=primary",
                Server.at("postgresql://zoe@one:5432,two:5432/college?targetServerType=primary")
                        .url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "host/college",
                "mysql://host/college",
                "postgresql://host",
                "postgresql:///college",
                "::",
                "postgresql://a b/c"
            })
    void what_is_no_address_is_refused_without_repeating_it(String written) {
        NotOpened refused = assertThrows(NotOpened.class, () -> Server.at(written));
        assertFalse(!written.isBlank() && refused.words().toString().contains(written));
    }

    @Test
    void the_password_is_in_no_log() {
        assertFalse(Server.at("postgresql://zoe:secret@host/college").toString().contains("secret"));
    }
}
