package city.innovation.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A proposal to hand in, about 1 KB as JSON. */
record ProposalTexts(String title, String problem, String improvement) {

    static final String CATEGORY = "교통";
    static final String DEPARTMENT = "TRAFFIC";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** So many different ones, the same in every run. */
    static List<ProposalTexts> some(int count) {
        KoreanTitles titles = new KoreanTitles(7, List.of());
        return IntStream.range(0, count)
                .mapToObj(i -> new ProposalTexts(titles.title(), titles.text(6), titles.text(3)))
                .toList();
    }

    String json() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", "IDEA");
        body.put("title", title);
        body.put("problem", problem);
        body.put("improvement", improvement);
        body.put("category", CATEGORY);
        body.put("responsibleDepartment", DEPARTMENT);
        body.put("submit", true);
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
