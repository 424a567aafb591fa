package city.innovation.proposal.voice;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads what many voices say in one statement. */
@ApplicationScoped
public class VoiceTexts {

    private static final String TEXTS = """
            select id, title, left(text, 500) as opening, channel, department, district, received_at,
                   state = 'SOLVED' as solved
            from voice where title <> '' and %s order by received_at, id
            """;

    private final Sql sql;
    private final VoiceAccess access;
    private final DepartmentMap departments;

    VoiceTexts(Sql sql, VoiceAccess access, DepartmentMap departments) {
        this.sql = sql;
        this.access = access;
        this.departments = departments;
    }

    /** Those that the caller may read, earliest first; erased ones are left out. */
    public List<VoiceText> of(VoiceSelection selection) {
        Conditions where = new Conditions();
        access.visible(where);
        where.add("received_at >= ?", CityTime.startOf(selection.from()));
        where.add("received_at < ?", CityTime.startOf(selection.to().plusDays(1)));
        where.equal("channel", selection.channel());
        where.in("department", departments.covered(selection.department()));
        where.equal("district", selection.district());
        where.equal("challenge", selection.challenge());
        return sql.query(
                TEXTS.formatted(where.sql()),
                row -> new VoiceText(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("opening"),
                        row.getString("channel"),
                        row.getString("department"),
                        row.getString("district"),
                        CityTime.dateOf(Sql.instant(row, "received_at")),
                        row.getBoolean("solved")),
                where.parameters().toArray());
    }
}
