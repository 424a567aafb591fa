package city.innovation.proposal.theme;

import city.innovation.proposal.voice.VoiceText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What several voices are about.
 *
 * @param label in words of the voices
 * @param words what they share
 * @param voices how many they are
 * @param unsolved how many of them nobody has solved
 * @param months how many of them came in which month, first to last, months of none left out
 * @param firstReceivedOn the day of the first (Asia/Seoul)
 * @param lastReceivedOn the day of the last (Asia/Seoul)
 * @param samples the latest of them
 * @param voiceIds all of them, for other features
 */
@Schema(
        name = "VoiceTheme",
        requiredProperties = {
            "label",
            "words",
            "voices",
            "unsolved",
            "months",
            "channels",
            "departments",
            "districts",
            "firstReceivedOn",
            "lastReceivedOn",
            "samples"
        },
        examples = """
                {"label":"심야 버스","words":["심야","버스"],"voices":23,"unsolved":19,"months":[{"month":"2026-03","voices":9},
                 {"month":"2026-04","voices":14}],"channels":{"SOCIAL":20,"CALL_CENTRE":3},"departments":{"TRAFFIC":23},
                 "districts":{"29140":4},"firstReceivedOn":"2026-03-02","lastReceivedOn":"2026-04-19",
                 "samples":[{"id":"01998d00-1111-7222-8333-444455556666","title":"심야 버스를 늘려 주세요",
                 "receivedOn":"2026-04-19"}]}""")
public record Theme(
        String label,
        List<String> words,
        int voices,
        int unsolved,
        List<Month> months,
        Map<String, Long> channels,
        Map<String, Long> departments,
        Map<String, Long> districts,
        LocalDate firstReceivedOn,
        LocalDate lastReceivedOn,
        List<Sample> samples,

        @com.fasterxml.jackson.annotation.JsonIgnore @Schema(hidden = true)
        List<UUID> voiceIds) {

    private static final int SAMPLES = 3;

    /** A month and how many voices of a theme came in it. */
    @Schema(
            name = "VoiceThemeMonth",
            requiredProperties = {"month", "voices"},
            examples = "{\"month\":\"2026-03\",\"voices\":9}")
    public record Month(String month, long voices) {}

    /** A voice that shows what a theme is about. */
    @Schema(
            name = "VoiceThemeSample",
            requiredProperties = {"id", "title", "receivedOn"},
            examples =
                    "{\"id\":\"01998d00-1111-7222-8333-444455556666\",\"title\":\"심야 버스를 늘려 주세요\",\"receivedOn\":\"2026-04-19\"}")
    public record Sample(UUID id, String title, LocalDate receivedOn) {}

    static Theme of(ThemeFinder.Group group) {
        List<VoiceText> texts = new ArrayList<>(group.texts());
        texts.sort(Comparator.comparing(VoiceText::receivedOn).thenComparing(VoiceText::id));
        List<Month> months = counts(
                        texts, text -> YearMonth.from(text.receivedOn()).toString())
                .entrySet()
                .stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
        return new Theme(
                String.join(" ", group.words()),
                group.words(),
                texts.size(),
                (int) texts.stream().filter(text -> !text.solved()).count(),
                months,
                counts(texts, VoiceText::channel),
                counts(texts, VoiceText::department),
                counts(texts, VoiceText::district),
                texts.getFirst().receivedOn(),
                texts.getLast().receivedOn(),
                texts.reversed().stream()
                        .limit(SAMPLES)
                        .map(text -> new Sample(text.id(), text.title(), text.receivedOn()))
                        .toList(),
                texts.stream().map(VoiceText::id).toList());
    }

    private static Map<String, Long> counts(List<VoiceText> texts, Function<VoiceText, String> by) {
        return texts.stream()
                .map(by)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
