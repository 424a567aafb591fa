package city.innovation.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Citizens' ideas as a city's portal gives them: {@value #ROWS} rows, of which {@value #ROWS_WITH_SAME_TITLE} share
 * {@value #SAME_TITLES} titles. The real file where it lies beside the project, else a made-up one of the same shape.
 */
record Ideas(String csv) {

    static final int ROWS = 19_657;
    static final int SAME_TITLES = 299;
    static final int ROWS_WITH_SAME_TITLE = 871;

    private static final long SEED = 20_261_122;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final List<String> WHERE =
            List.of("골목", "버스 정류장", "지하철역", "동네 공원", "도서관", "전통 시장", "하천 산책로", "주민센터", "어린이집 앞", "자전거 도로");
    private static final List<String> WHAT =
            List.of("주차 빈자리", "그늘막", "쓰레기통", "가로등", "안내판", "화장실", "급수대", "의자", "과속 방지턱", "분리수거함");
    private static final List<String> WISH =
            List.of("늘려 주세요", "고쳐 주세요", "지도에 올려 주세요", "밤에도 열어 주세요", "어르신도 쓰게 해 주세요", "앱으로 알려 주세요", "함께 정합시다");
    private static final List<String> CATEGORIES = List.of("교통", "환경", "건강", "주택", "문화", "안전", "복지", "경제");

    /** One idea. */
    record Idea(String id, String title, String category, String createdAt) {}

    static Ideas realOrMadeUp(Path root) {
        Path real = root.resolve("../shared/data/seoul_ideas_all.csv").normalize();
        try {
            boolean isThere = Files.exists(real);
            System.out.println("[ideas] " + (isThere ? real : "made up, seed " + SEED));
            return new Ideas(isThere ? Files.readString(real) : write(madeUp(new Random(SEED))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return csv.getBytes(UTF_8);
    }

    List<Idea> all() {
        return records(csv).stream()
                .map(row -> new Idea(row.get("id"), row.get("title"), row.get("category"), row.get("created_at")))
                .toList();
    }

    /** The rows of a CSV text with names in its first line. */
    static List<CSVRecord> records(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Idea> madeUp(Random random) {
        List<String> titles = new ArrayList<>();
        int thrice = ROWS_WITH_SAME_TITLE - 2 * SAME_TITLES;
        for (int i = 0; i < SAME_TITLES; i++) {
            titles.addAll(Collections.nCopies(i < thrice ? 3 : 2, title(random, i)));
        }
        for (int i = SAME_TITLES; titles.size() < ROWS; i++) {
            titles.add(title(random, i));
        }
        Collections.shuffle(titles, random);
        List<Idea> ideas = new ArrayList<>();
        LocalDateTime at = LocalDateTime.of(2017, 10, 24, 10, 42, 52);
        for (String title : titles) {
            at = at.plusSeconds(1 + random.nextInt(20_000));
            ideas.add(new Idea(
                    Integer.toString(179_670 + ideas.size()), title, any(CATEGORIES, random), TIME.format(at)));
        }
        return ideas;
    }

    /** Never the same for two numbers. */
    private static String title(Random random, int number) {
        String start = number % 97 == 0 ? "= " : "";
        return start + any(WHERE, random) + " " + any(WHAT, random) + ", " + any(WISH, random) + " \"" + number + "\"";
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String write(List<Idea> ideas) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord("id", "title", "category", "created_at");
            for (Idea idea : ideas) {
                printer.printRecord(idea.id(), idea.title(), idea.category(), idea.createdAt());
            }
        }
        return text.toString();
    }
}
