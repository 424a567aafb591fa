package city.innovation.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** 20,000 voices from a file, and what they are about. */
final class VoiceMeasurement implements Measurement {

    private static final int VOICES = 20_000;
    private static final long SEED = 46;
    private static final String IMPORTS = "/api/v1/voices/imports";
    private static final String THEMES = "/api/v1/voice-themes?from=2024-01-01&to=2025-12-31&department=BENCH";

    @Override
    public List<Finding> measure(Ground ground) {
        String token = ground.manager();
        double seconds = FileImport.take(ground, IMPORTS, file(ground), "{\"source\":\"bench\"}", token)
                        .toNanos()
                / 1e9;
        Rounds rounds = new Rounds();
        for (int round = 0; round < ground.options().rounds(); round++) {
            long start = System.nanoTime();
            int voices = ground.calls().get(THEMES, token).path("voices").asInt();
            rounds.add("themes", (System.nanoTime() - start) / 1e9);
            if (voices != VOICES) {
                throw new CannotMeasure("Themes of " + voices + " voices instead of " + VOICES);
            }
        }
        Spread themes = rounds.spread("themes");
        return List.of(
                new Finding(
                        "Import of 20,000 voices through the gateway",
                        Goal.atMost(60, 60, "s"),
                        seconds,
                        Double.NaN,
                        null,
                        Map.of(),
                        VOICES,
                        "%,.0f voices a second".formatted(VOICES / seconds)),
                new Finding(
                        "Themes over 20,000 voices",
                        Goal.atMost(5, 5, "s"),
                        themes.median(),
                        Double.NaN,
                        null,
                        Map.of(),
                        VOICES,
                        "%.1f to %.1f s in %d rounds".formatted(themes.least(), themes.most(), themes.rounds())));
    }

    private static String file(Ground ground) {
        Random random = new Random(SEED);
        KoreanTitles titles = KoreanTitles.of(ground.options().root(), SEED);
        StringBuilder file = new StringBuilder("externalId,title,text,channel,department,receivedAt\n");
        for (int i = 0; i < VOICES; i++) {
            String title = titles.title().replaceAll("[\",\\n\\r]", " ");
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
            file.append("%d,%s,%s. %d번째로 말씀드립니다.,CALL_CENTRE,BENCH,%s\n".formatted(i, title, title, i, day));
        }
        return file.toString();
    }
}
