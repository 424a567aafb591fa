package city.innovation.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Files of voices, as a call centre and a social monitor would give them, and their import. */
final class VoiceFiles {

    static final String VOICES = "/api/v1/voices";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final LocalDate START = LocalDate.of(2024, 1, 3);
    private static final List<String> SAYING =
            List.of("%s %s 때문에 날마다 불편합니다", "%s %s 문제를 꼭 풀어 주세요", "우리 동네 %s %s 살펴봐 주세요", "%s %s 언제쯤 나아지나요");
    private static final List<String> REMARKS = List.of(
            "올빼미버스 덕분에 새벽에도 집에 갑니다",
            "올빼미버스 배차 간격을 줄여 주세요",
            "올빼미버스 노선을 우리 동네까지 늘려 주세요",
            "올빼미버스 정류장 안내판이 어두워요",
            "대리운전 기사에게 올빼미버스는 큰 힘입니다",
            "올빼미버스에 사람이 너무 많아요",
            "올빼미버스 앱에서 위치가 안 보여요");

    private VoiceFiles() {}

    /**
     * Voices of the years 2024 and 2025.
     *
     * @param topics pairs of words that people keep talking about
     * @param each how many voices each topic has
     * @param solved of how many topics, from the first on, every voice was solved
     */
    static String twoYears(String department, List<List<String>> topics, int each, int solved) {
        StringBuilder file = new StringBuilder("externalId,title,text,channel,department,receivedAt,state,solvedAt\n");
        for (int i = 0; i < each * topics.size(); i++) {
            int topic = i % topics.size();
            List<String> words = topics.get(topic);
            String saying = SAYING.get(i / topics.size() % SAYING.size()).formatted(words.get(0), words.get(1));
            LocalDate day = START.plusDays(i * 720L / ((long) each * topics.size()));
            boolean isSolved = topic < solved;
            file.append("%s-%d,%s,%s.,CALL_CENTRE,%s,%s,%s,%s%n"
                    .formatted(
                            department,
                            i,
                            saying,
                            saying,
                            department,
                            day,
                            isSolved ? "SOLVED" : "ASSIGNED",
                            isSolved ? day.plusDays(20) : ""));
        }
        return file.toString();
    }

    /** Voices of January to June 2013 by those channels: so many solved, declared unsolvable, and never dealt with. */
    static String halfYear(List<String> accounts, String department, int solved, int unsolvable, int forgotten) {
        StringBuilder file = new StringBuilder(
                "externalId,title,channel,socialChannel,department,receivedAt,state,solvedAt,reasonCode\n");
        for (int i = 0; i < solved + unsolvable + forgotten; i++) {
            LocalDate day = LocalDate.of(2013, 1, 1).plusDays(i % 181);
            String end = i < solved
                    ? "SOLVED," + day.plusDays(3) + ","
                    : i < solved + unsolvable ? "UNSOLVABLE," + day.plusDays(9) + ",NO_BUDGET" : "ASSIGNED,,";
            file.append("half-%d,%d번째 댓글로 온 생활 불편,SOCIAL,TWITTER:%s,%s,%s,%s%n"
                    .formatted(i, i, accounts.get(i % accounts.size()), department, day, end));
        }
        return file.toString();
    }

    /** What people say about the night bus, a day each from 1 September 2026 on in turn. */
    static String nightBusRemarks(int count, String department) {
        StringBuilder file = new StringBuilder("externalId,title,text,channel,department,receivedAt\n");
        for (int i = 0; i < count; i++) {
            String remark = REMARKS.get(i % REMARKS.size());
            file.append("owl-%d,%s,%s (%d번째 글),SOCIAL,%s,%s%n"
                    .formatted(
                            i,
                            remark,
                            remark,
                            i + 1,
                            department,
                            LocalDate.of(2026, 9, 1).plusDays(i % 60)));
        }
        return file.toString();
    }

    /** Imports all of it; a row that is not taken fails. */
    static void imported(String file, String source) {
        Answer job = Upload.of("{\"source\":\"" + source + "\"}", "voices.csv", file.getBytes(UTF_8))
                .into(Api.manager(), VOICES, PATIENCE);
        long rows = file.lines().count() - 1;
        if (job.at("/succeeded").asLong() != rows) {
            throw new AssertionError("Not all " + rows + " rows were taken: " + job);
        }
    }
}
