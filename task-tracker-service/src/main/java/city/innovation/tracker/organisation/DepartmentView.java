package city.innovation.tracker.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department as it is on a day.
 *
 * @param on the day, Asia/Seoul
 * @param exists whether it exists on that day
 * @param validFrom the first day on which it exists
 * @param validTo the last day; absent for no end
 * @param successors who owns after its end what it owned
 * @param changes what held from when on, first to last
 */
@Schema(
        name = "Department",
        requiredProperties = {
            "id",
            "code",
            "version",
            "on",
            "exists",
            "name",
            "kind",
            "validFrom",
            "successors",
            "changes"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c01","code":"6290042","version":1,"on":"2026-11-22","exists":true,
                 "name":"혁신평가담당관","kind":"DIVISION","parent":"6290040","validFrom":"2026-01-01","successors":[],
                 "changes":[{"validFrom":"2026-01-01","name":"혁신평가담당관","kind":"DIVISION","parent":"6290040"}]}""")
record DepartmentView(
        UUID id,
        String code,
        int version,
        LocalDate on,
        boolean exists,
        String name,
        DepartmentKind kind,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> successors,
        List<Change> changes) {

    /** What held from a day on. */
    @Schema(
            name = "DepartmentChange",
            requiredProperties = {"validFrom", "name", "kind"},
            examples =
                    "{\"validFrom\":\"2026-01-01\",\"name\":\"혁신평가담당관\",\"kind\":\"DIVISION\",\"parent\":\"6290040\"}")
    record Change(LocalDate validFrom, String name, DepartmentKind kind, String parent) {}

    /** The department on that day; before its first day as it was to be first. */
    static DepartmentView of(Department department, LocalDate on) {
        var timeline = department.timeline();
        DepartmentFacts facts =
                timeline.on(on).or(() -> timeline.on(timeline.first())).orElseThrow();
        return new DepartmentView(
                department.id(),
                department.code(),
                department.version(),
                on,
                department.existsOn(on),
                facts.name(),
                facts.kind(),
                facts.parent(),
                timeline.first(),
                department.validTo(),
                department.successors(),
                timeline.all().entrySet().stream()
                        .map(entry -> new Change(
                                entry.getKey(),
                                entry.getValue().name(),
                                entry.getValue().kind(),
                                entry.getValue().parent()))
                        .toList());
    }
}
