package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Scratch;
import org.diapason.store.postgres.Server;
import org.junit.jupiter.api.Test;

/** Several nodes are new at the same moment, on one empty database. */
class BeginningTest {

    @Test
    void nodes_that_begin_at_the_same_moment_are_one_studio() throws Exception {
        Database database = Scratch.database();
        Callable<Trial> node = () -> Trial.on(Scratch.again(database));
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<Trial> open = new ArrayList<>();
            for (Future<Trial> each : nodes.invokeAll(List.of(node, node, node))) {
                open.add(each.get());
            }
            assertEquals(1, organisations(database.server()));
            for (Trial each : open) {
                each.close();
            }
        } finally {
            database.close();
        }
    }

    private static int organisations(Server server) throws SQLException {
        Server witness = Scratch.witness(server);
        try (Connection connection = DriverManager.getConnection(witness.url(), witness.user(), witness.password());
                ResultSet count = connection.createStatement().executeQuery("select count(*) from organisation")) {
            count.next();
            return count.getInt(1);
        }
    }
}
