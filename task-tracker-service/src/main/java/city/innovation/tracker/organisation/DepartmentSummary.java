package city.innovation.tracker.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department in a list, as it is on the list's day. */
@Schema(
        name = "DepartmentSummary",
        requiredProperties = {"id", "code", "name", "kind", "successors"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c01","code":"6290042","name":"혁신평가담당관","kind":"DIVISION",
                 "parent":"6290040","successors":[]}""")
record DepartmentSummary(
        UUID id,
        String code,
        String name,
        DepartmentKind kind,
        String parent,
        LocalDate validTo,
        List<String> successors) {

    /** A page of them, for the document alone. */
    @Schema(name = "DepartmentPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c01","code":"6290042","name":"혁신평가담당관",
                     "kind":"DIVISION","parent":"6290040","successors":[]}]}""")
    record DepartmentPage(List<DepartmentSummary> items, String nextCursor, Long total) {}

    /** A department with those below it. */
    @Schema(
            name = "DepartmentNode",
            requiredProperties = {"code", "name", "kind", "children"},
            examples = "{\"code\":\"6290040\",\"name\":\"기획조정실\",\"kind\":\"OFFICE\",\"children\":[]}")
    record Node(String code, String name, DepartmentKind kind, List<Node> children) {}

    /** All departments of a day, each below its own. */
    @Schema(
            name = "DepartmentTree",
            requiredProperties = {"on", "items"},
            examples = """
                    {"on":"2026-11-22","items":[{"code":"6290040","name":"기획조정실","kind":"OFFICE","children":[
                     {"code":"6290042","name":"혁신평가담당관","kind":"DIVISION","children":[]}]}]}""")
    record Tree(LocalDate on, List<Node> items) {}

    /** Codes of departments. */
    @Schema(
            name = "DepartmentCodes",
            requiredProperties = {"on", "items"},
            examples = "{\"on\":\"2026-11-22\",\"items\":[\"6290040\",\"6290000\"]}")
    record Codes(LocalDate on, List<String> items) {}
}
