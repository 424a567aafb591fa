package city.innovation.tracker;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether what is linked exists, of what is this service's own; what other services keep is not asked. */
@ApplicationScoped
public class TrackerLinks {

    private static final Set<String> OWN = Set.of(
            "area",
            "task",
            "project",
            "plan",
            "policy",
            "document",
            "information-request",
            "work-item",
            "consultation");

    private final Sql sql;

    TrackerLinks(Sql sql) {
        this.sql = sql;
    }

    /**
     * Refuses (400) links to something of ours that does not exist.
     *
     * @param pointer where the links stand in the body
     */
    public void require(List<TrackerLink> links, String pointer) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            TrackerLink link = links.get(i);
            if (OWN.contains(link.type())
                    && !missing(link.type(), List.of(link.id())).isEmpty()) {
                flaws.add(Flaw.ofBody(pointer + "/" + i + "/id", "link.unknown", link.type(), link.id()));
            }
        }
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }

    /** Those of the ids that no thing of that type has. */
    public Set<String> missing(String type, Collection<String> ids) {
        Set<String> missing = new HashSet<>(ids);
        missing.removeAll(sql.query(
                "select id::text from known_thing where type = ? and id::text = any(?)",
                row -> row.getString(1),
                type,
                missing));
        return missing;
    }
}
