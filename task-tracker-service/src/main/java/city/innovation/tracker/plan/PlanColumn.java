package city.innovation.tracker.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of a plan's file, the same both ways, by their names in our API and in Korean spreadsheets. */
enum PlanColumn {
    KIND("kind", "구분 단계"),
    CODE("code", "코드 번호 연번"),
    PARENT("parent", "상위코드 상위"),
    TITLE("title", "이름 사업명 과제명 명칭 제목"),
    DESCRIPTION("description", "내용 설명 사업내용"),
    DEPARTMENT("department", "부서 담당부서 주관부서"),
    MANAGER("manager", "담당자"),
    COOPERATING("cooperating", "협조부서"),
    DISTRICT("district", "자치구"),
    CHALLENGE("challenge", "도전과제"),
    STARTS_ON("startsOn", "시작일 착수일"),
    /** A milestone's day too. */
    ENDS_ON("endsOn", "종료일 완료일 예정일"),
    BUDGET("budgetWon", "예산 사업비"),
    EXECUTED("executedWon", "집행액 집행"),
    BENEFICIARIES("beneficiaries", "수혜인원 수혜자"),
    WEIGHT("weight", "가중치"),
    METHOD("method", "진도방식"),
    CITIZEN_LED("citizenLed", "시민주도"),
    PARTNERS("partners", "협력기관"),
    UNIT("unit", "단위"),
    DIRECTION("direction", "방향"),
    BASELINE("baseline", "기준값"),
    TARGETS("targets", "목표값 목표");

    private final String field;
    private final String korean;

    PlanColumn(String field, String korean) {
        this.field = field;
        this.korean = korean;
    }

    /** All names of our API, in the order of the export. */
    static List<String> fields() {
        return Arrays.stream(values()).map(column -> column.field).toList();
    }

    /** The fields with the words for each, blanks between them. */
    static Map<String, String> words() {
        return Arrays.stream(values()).collect(Collectors.toMap(column -> column.field, column -> column.korean));
    }
}
