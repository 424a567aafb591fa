package city.innovation.proposal.theme;

import city.innovation.kit.text.SearchTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that a corpus of texts is about, without endings and courtesies. A compound of two words that the corpus also
 * has apart counts as both, since people write 버스정류장 and 버스 정류장 alike.
 */
final class ThemeWords {

    /** Said in any petition, whatever it is about. */
    private static final Set<String> COURTESY = set("""
            주세요 해주세요 바랍니다 부탁드립니다 부탁 드립니다 합니다 있습니다 없습니다 싶습니다
            됩니다 입니다 요청 요청합니다 건의 건의합니다 제안 제안합니다 개선 개선해 관련 관한 대한
            대해 위한 위해 통한 통해 너무 정말 매우 좀 모든 많은 많이 많습니다 때문 경우 필요
            필요합니다 문의 민원 안녕하세요 감사합니다 있는 없는 하는 되는 그리고 그런데 하지만 저는
            우리 시민 서울 서울시 광주 광주시 시장님 해결 조치 확인 어떻게 왜 이런 그런 같은
            같습니다 좋겠습니다 늘려 만들어 설치 도입 마련 방안 사용 이용 지금 계속 항상 매일 오늘
            어제 하나 이것 그것 불편 불편합니다 힘듭니다 어렵습니다
            """);

    /** What administrations do with anything. */
    private static final Set<String> OFFICE = set("""
            정책 지원 방법 활용 운영 활성화 확대 추가 반대 제도 관리 신설 함께 개발 대하여 사업
            서비스 시스템 강화 조성 시장 시장님께 시장에게 프로젝트 촉구 정비 변경 폐지 철폐 재검토
            검토 부족 부족합니다 모자랍니다 의견 질문 신청 안내
            """);

    private static final int SHORTEST = 2;
    private static final int SHORTEST_COMPOUND = 4;

    /** Of a compound's halves each must be found so often for each time that the compound is found. */
    private static final double APART = 0.2;

    /** How many texts have a word as it is written. */
    private final Map<String, Integer> written = new HashMap<>();
    /** How many have it with any ending. */
    private final Map<String, Integer> stemmed = new HashMap<>();
    /** The endings that a word may have. */
    private final Map<String, String> endings = new HashMap<>();

    private final Map<String, List<String>> parts = new HashMap<>();

    /** Learns which words there are; every text counts a word once. */
    ThemeWords(Stream<String> texts) {
        texts.forEach(text -> Set.copyOf(split(text)).forEach(word -> written.merge(word, 1, Integer::sum)));
        written.keySet()
                .forEach(word -> Particles.withoutEnding(word)
                        .ifPresent(left ->
                                endings.merge(left, word.substring(word.length() - 1), ThemeWords::withEnding)));
        written.forEach((word, count) -> stemmed.merge(stem(word), count, Integer::sum));
    }

    /** A word that stands alone, or with different endings. */
    private String stem(String word) {
        return Particles.stem(
                word,
                left -> written.containsKey(left)
                        || endings.getOrDefault(left, "").length() > 1);
    }

    private static String withEnding(String known, String ending) {
        return known.contains(ending) ? known : known + ending;
    }

    /** The text's words in their order, each once. */
    Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        split(text).forEach(word -> words.addAll(parts.computeIfAbsent(word, this::partsOf)));
        return words;
    }

    private List<String> partsOf(String word) {
        if (isEmpty(word)) {
            return List.of();
        }
        return compound(stem(word)).stream().filter(ThemeWords::says).toList();
    }

    /** Both halves of a compound, if the corpus has them apart; of several splits the one of the commonest halves. */
    private List<String> compound(String stem) {
        List<String> best = List.of(stem);
        double commonest = Math.max(1, APART * stemmed.getOrDefault(stem, 0));
        for (int at = SHORTEST; stem.length() >= SHORTEST_COMPOUND && at <= stem.length() - SHORTEST; at++) {
            String left = stem.substring(0, at);
            String right = stem.substring(at);
            int rarer = Math.min(stemmed.getOrDefault(left, 0), stemmed.getOrDefault(right, 0));
            if (rarer >= commonest) {
                commonest = rarer + 1;
                best = List.of(left, right);
            }
        }
        return best;
    }

    private static boolean says(String word) {
        return word.length() >= SHORTEST && !isEmpty(word) && word.chars().anyMatch(Character::isLetter);
    }

    private static boolean isEmpty(String word) {
        return COURTESY.contains(word) || OFFICE.contains(word);
    }

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+")));
    }

    private static List<String> split(String text) {
        String folded = SearchTerms.fold(text);
        return folded.isEmpty() ? List.of() : new ArrayList<>(List.of(folded.split(" ")));
    }
}
