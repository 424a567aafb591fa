package city.innovation.proposal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.proposal.voice.VoiceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeFinderTest {

    private static final List<String> TITLES = List.of(
            "심야버스를 늘려 주세요",
            "심야 버스 노선이 부족합니다",
            "심야버스가 우리 동네에는 오지 않아요",
            "밤에 심야버스 배차가 너무 깁니다",
            "골목 주차장이 모자랍니다",
            "골목에 주차장을 만들어 주세요",
            "골목 주차장의 빈자리를 알려 주세요",
            "공원 의자가 부서졌어요",
            "공원에 의자를 놓아 주세요",
            "공원의 의자 수리 요청합니다",
            "강변 자전거도로가 끊겨 있습니다",
            "자전거 도로 포장이 벗겨졌어요",
            "자전거도로에 차가 서 있습니다",
            "횡단보도 신호가 짧습니다");

    @Test
    void textsThatShareTwoDistinctiveWordsBelongTogetherHoweverTheyAreSpaced() {
        List<ThemeFinder.Group> groups = new ThemeFinder(texts(TITLES), 3).groups();
        assertThat(groups)
                .extracting(ThemeFinder.Group::words)
                .containsExactlyInAnyOrder(
                        List.of("심야", "버스"), List.of("골목", "주차장"), List.of("공원", "의자"), List.of("자전거", "도로"));
        assertThat(groups.getFirst().texts()).hasSize(4);
        assertThat(groups.stream().skip(1))
                .allSatisfy(group -> assertThat(group.texts()).hasSize(3));
    }

    @Test
    void theSameTextsGiveTheSameThemesInEveryOrder() {
        List<VoiceText> texts = new ArrayList<>(texts(TITLES));
        Set<Set<UUID>> first = members(new ThemeFinder(texts, 2).groups());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(texts, new Random(seed));
            assertThat(members(new ThemeFinder(texts, 2).groups()))
                    .as("seed %d", seed)
                    .isEqualTo(first);
        }
    }

    @Test
    void aTextCountsInOneThemeAtMostAndRareOnesInNone() {
        List<ThemeFinder.Group> groups = new ThemeFinder(texts(TITLES), 2).groups();
        List<UUID> all = groups.stream()
                .flatMap(group -> group.texts().stream())
                .map(VoiceText::id)
                .toList();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(groups).noneMatch(group -> group.words().contains("횡단보도"));
        assertThat(new ThemeFinder(texts(List.of()), 2).groups()).isEmpty();
        assertThat(new ThemeFinder(texts(List.of("!!!", "...", "123")), 2).groups())
                .isEmpty();
    }

    @Test
    void wordsOfTheTextCountTooWhenTheTitleSaysLittle() {
        List<VoiceText> texts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            texts.add(text(i, "건의합니다", "어린이집 앞 과속방지턱을 놓아 주세요"));
        }
        texts.addAll(texts(TITLES));
        assertThat(new ThemeFinder(texts, 4).groups().getFirst().words()).contains("과속방지턱");
    }

    @ParameterizedTest
    @CsvSource({
        "주차장이,주차장",
        "주차장을,주차장",
        "버스가,버스",
        "공원에서,공원",
        "자전거도로,자전거도로",
        "지하철은,지하철",
        "학교로,학교",
        "도로,도로",
        "아이,아이",
        "설치해주세요,설치",
        "개선했으면,개선"
    })
    void endingsGoWhereTheyFit(String word, String stem) {
        Set<String> known = Set.of("주차장", "버스", "공원", "지하철", "학교", "자전거", "도로");
        assertThat(Particles.stem(word, known::contains)).isEqualTo(stem);
    }

    private static Set<Set<UUID>> members(List<ThemeFinder.Group> groups) {
        return groups.stream()
                .map(group -> group.texts().stream().map(VoiceText::id).collect(java.util.stream.Collectors.toSet()))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static List<VoiceText> texts(List<String> titles) {
        List<VoiceText> texts = new ArrayList<>();
        titles.forEach(title -> texts.add(text(texts.size(), title, title)));
        return texts;
    }

    private static VoiceText text(int number, String title, String text) {
        UUID id = UUID.nameUUIDFromBytes((number + title).getBytes(StandardCharsets.UTF_8));
        return new VoiceText(id, title, text, "WEB", "TRAFFIC", null, LocalDate.of(2026, number % 12 + 1, 1), false);
    }
}
