package city.innovation.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The database of a service, as its owner or as the server's.
 *
 * @param port of 127.0.0.1
 * @param name of the database, which is its owner's too
 */
record Database(int port, String name) {

    private static final String SUPERUSER = "postgres";
    private static final int OFFSET = 13;

    static Database of(Options options) {
        return new Database(options.port() + OFFSET, "proposal");
    }

    Database named(String other) {
        return new Database(port, other);
    }

    Connection connect() {
        return connect(name);
    }

    private Connection connect(String role) {
        try {
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + name, role, role);
        } catch (SQLException e) {
            throw new CannotMeasure("No connection to PostgreSQL on port " + port, e);
        }
    }

    /** Runs statements one after the other, each in its own transaction. */
    void execute(String... statements) {
        run(name, statements);
    }

    /** The same with all rights. */
    void administer(String... statements) {
        run(SUPERUSER, statements);
    }

    private void run(String role, String... statements) {
        try (Connection connection = connect(role);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new CannotMeasure("The database refused: " + e.getMessage(), e);
        }
    }

    /** The first column of all rows. */
    List<String> query(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new CannotMeasure("The database refused: " + e.getMessage(), e);
        }
    }

    long count(String sql, Object... parameters) {
        return Long.parseLong(query(sql, parameters).getFirst());
    }

    long proposals() {
        return count("select count(*) from proposal");
    }

    /** Takes a query several times over one connection and tells how long each took, the first one left out. */
    Percentiles times(String sql, int times, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            Percentiles taken = new Percentiles();
            for (int i = 0; i <= times; i++) {
                long start = System.nanoTime();
                statement.executeQuery().close();
                if (i > 0) {
                    taken.add(System.nanoTime() - start);
                }
            }
            return taken;
        } catch (SQLException e) {
            throw new CannotMeasure("The database refused: " + e.getMessage(), e);
        }
    }
}
