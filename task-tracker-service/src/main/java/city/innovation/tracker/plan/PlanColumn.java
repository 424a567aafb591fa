package city.innovation.tracker.plan;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.table.TableRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a plan's file, the same both ways, by their names in our API and in Korean spreadsheets. */
enum PlanColumn {
    KIND("kind", "구분", "단계"),
    CODE("code", "코드", "번호", "연번"),
    PARENT("parent", "상위코드", "상위"),
    TITLE("title", "이름", "사업명", "과제명", "명칭", "제목"),
    DESCRIPTION("description", "내용", "설명", "사업내용"),
    DEPARTMENT("department", "부서", "담당부서", "주관부서"),
    MANAGER("manager", "담당자"),
    COOPERATING("cooperating", "협조부서"),
    DISTRICT("district", "자치구"),
    CHALLENGE("challenge", "도전과제"),
    STARTS_ON("startsOn", "시작일", "착수일"),
    ENDS_ON("endsOn", "종료일", "완료일"),
    BUDGET("budgetWon", "예산", "사업비"),
    EXECUTED("executedWon", "집행액", "집행"),
    BENEFICIARIES("beneficiaries", "수혜인원", "수혜자"),
    WEIGHT("weight", "가중치");

    private final String field;
    private final List<String> korean;

    PlanColumn(String field, String... korean) {
        this.field = field;
        this.korean = List.of(korean);
    }

    String field() {
        return field;
    }

    /** All names of our API. */
    static List<String> fields() {
        return Arrays.stream(values()).map(PlanColumn::field).toList();
    }

    /** The column of a row that holds this: the mapped one, else by our name, else by a Korean one with or without a unit. */
    Optional<Map.Entry<String, String>> in(TableRow row, ImportOptions options) {
        String mapped = options.mapping().get(field);
        return row.cells().entrySet().stream()
                .filter(cell ->
                        mapped == null ? isNamed(cell.getKey()) : cell.getKey().equals(mapped))
                .findFirst();
    }

    private boolean isNamed(String column) {
        String bare = column.replaceAll("\\s", "").replaceAll("\\(.*\\)$", "");
        return bare.equals(field) || korean.contains(bare);
    }
}
