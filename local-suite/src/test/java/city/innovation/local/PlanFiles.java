package city.innovation.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Files of a plan, and their import.
 *
 * @param by who imports
 * @param code of the plan
 */
record PlanFiles(Api by, String code) {

    private static final String PLANS = "/api/v1/plans";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Wrong in every column that can be wrong; the first row alone is right. */
    static final String BROKEN = """
            구분,코드,상위코드,사업명,담당부서,시작일,종료일,예산(백만원),가중치
            분야,1,,시민참여 확대로 사회문제 해결,혁신소통기획관,,,,
            과제,1-1,1,규제와 제도를 시민과 함께 고치기,,,,,
            사업,1-1-01,1-1,,혁신소통기획관,2020.13.1.,,많이,0
            사업,1-1-02,9-9,시민참여 체납정리반,혁신소통기획관,2020.5.1.,2020.4.1.,5,1
            업무,1-1-03,1-1,규제입증책임제 운영,혁신소통기획관,,,,
            사업,1-1-02,1-1,같은 코드,혁신소통기획관,,,,
            과제,1-2,1-1,과제 아래 과제,혁신소통기획관,,,-3,
            """;

    /** What is wrong in it, by row and column. */
    static final Set<String> FLAWS = Set.of(
            "3 department",
            "4 title",
            "4 startsOn",
            "4 budgetWon",
            "4 weight",
            "5 parent",
            "5 endsOn",
            "6 kind",
            "7 code",
            "8 parent",
            "8 budgetWon");

    /** The plan of 2020: 5 areas, 12 tasks, 156 projects under two merged title rows, as a spreadsheet holds it. */
    static String gwangju() {
        try (InputStream file = PlanFiles.class.getResourceAsStream("gwangju-2020-plan.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as spreadsheets of the country save it. */
    Answer inKoreanEncoding(String file) {
        return job(file.getBytes(Charset.forName("MS949")), false);
    }

    Answer withMark(String file, boolean dryRun) {
        return job(("\uFEFF" + file).getBytes(UTF_8), dryRun);
    }

    private Answer job(byte[] file, boolean dryRun) {
        String options = "{\"dryRun\":%s,\"defaults\":{\"plan\":\"%s\"}}".formatted(dryRun, code);
        return Upload.of(options, "plan.csv", file).into(by, PLANS, PATIENCE);
    }

    /** What a job found, as row and column. */
    Set<String> flaws(Answer job) {
        JsonNode items =
                by.get(job.textAt("/errorsUrl") + "?limit=200").expect(200).at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("row").asInt() + " " + item.path("field").asText())
                .collect(toSet());
    }
}
