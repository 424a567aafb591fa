package city.innovation.tracker.termination;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** Finds all work that is alike earlier work, in one go: asking the index for each of ten thousand takes a minute. */
@ApplicationScoped
class Overlaps {

    private static final String WORKS = """
            select w.type, w.id, w.code, w.title, w.department, show_trgm(w.folded) as grams, %s as free
            from known_work w where w.folded is not null order by w.created_at, w.id
            """.formatted(Candidates.FREE);

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::code)
            .thenComparing(candidate -> candidate.targetId().toString());

    private final Sql sql;

    Overlaps(Sql sql) {
        this.sql = sql;
    }

    /**
     * Work, as a candidate should it be alike.
     *
     * @param free whether no review is on it
     */
    private record Work(Candidate candidate, boolean free, Overlap.Text text) {

        static Work read(ResultSet row) throws SQLException {
            Candidate candidate = Candidate.read(row, Ground.OVERLAPPING_FUNCTION, null);
            List<String> grams = List.of((String[]) row.getArray("grams").getArray());
            return new Work(candidate, row.getBoolean("free"), new Overlap.Text(candidate.code(), grams));
        }
    }

    /** The later of two each time, with what it is most alike as the evidence. */
    List<Candidate> all(double atLeast) {
        List<Work> works = sql.query(WORKS, Work::read, null, null);
        return Overlap.among(works.stream().map(Work::text).toList(), atLeast).stream()
                .filter(match -> works.get(match.text()).free())
                .map(match -> {
                    String evidence = Math.round((double) match.share() * 100) + " % = "
                            + works.get(match.earlier()).candidate().code();
                    return works.get(match.text()).candidate().shownBy(evidence);
                })
                .sorted(ORDER)
                .toList();
    }
}
