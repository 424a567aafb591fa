package city.innovation.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server as a child process, listening on 127.0.0.1 alone and trusting whoever connects there. Its cluster
 * knows Korean letters (LC_CTYPE of UTF-8), without which {@code pg_trgm} finds no Korean word.
 */
public final class Postgres implements AutoCloseable {

    private static final Duration START_WAIT = Duration.ofMinutes(2);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final EmbeddedPostgres server;
    private final Path data;

    private Postgres(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * Starts the server on the data folder, creating the cluster if the folder is new. What a killed run left behind,
     * a server still running on this folder or its lock file, is cleared first.
     */
    public static Postgres start(PostgresSettings settings) {
        Quiet.please();
        Path data = settings.data().toAbsolutePath().normalize();
        try {
            Files.createDirectories(data.getParent());
            LeftoverPostmaster.clear(data);
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(settings.binaries().toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_WAIT)
                    .setOutputRedirector(Redirect.appendTo(settings.log().toFile()))
                    .setErrorRedirector(Redirect.appendTo(settings.log().toFile()))
                    .setPort(settings.port());
            settings.locale().forEach(builder::setLocaleConfig);
            settings.server().forEach(builder::setServerConfig);
            return new Postgres(builder.start(), data);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on " + data + ", see " + settings.log(), e);
        }
    }

    /** Ends a server that still runs on that folder although who started it was killed. */
    public static void endLeftover(Path data) {
        try {
            LeftoverPostmaster.clear(data.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** The process id of the server itself, for those who want to kill it. */
    public long pid() {
        return LeftoverPostmaster.pid(data);
    }

    public String jdbcUrl(String database) {
        return jdbcUrl(port(), database);
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates, unless they are there, a role with its own name as password and a database that it owns. */
    public void createDatabase(String name) {
        createDatabase(port(), name);
    }

    static void createDatabase(int port, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        try (Connection connection = connect(port, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
                statement.execute("create role " + name + " login password '" + name + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create database " + name, e);
        }
    }

    /** A connection to a database, as a role of this server. */
    public Connection connect(String database, String role) throws SQLException {
        return connect(port(), database, role);
    }

    static Connection connect(int port, String database, String role) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl(port, database));
        source.setUser(role);
        source.setPassword(role);
        return source.getConnection();
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Stops the server, ending open sessions; the data stays. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a durable server until the process is ended. Arguments: data folder, port, names of databases. */
    public static void main(String[] args) {
        if (args.length < 2) {
            throw new IllegalArgumentException("Arguments: DATA PORT DATABASE...");
        }
        Postgres postgres = start(PostgresSettings.durable(Path.of(args[0]), Integer.parseInt(args[1])));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "postgres-stop"));
        Arrays.stream(args).skip(2).forEach(postgres::createDatabase);
        System.out.println("PostgreSQL is ready on port " + postgres.port());
        ProcessHandle.of(postgres.pid()).ifPresent(server -> server.onExit().join());
    }
}
