package city.innovation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles and texts as citizens write them, the same for the same seed. Where real titles lie beside the project every
 * other one is a variation of one of them.
 */
final class KoreanTitles {

    /** A row of ideas: a number, then the title, in quotes if it holds a comma. */
    private static final Pattern ROW = Pattern.compile("^\\d+,(?:\"((?:[^\"]|\"\")+)\"|([^,\"]+)),.*");

    private final Random random;
    private final List<String> real;

    KoreanTitles(long seed, List<String> real) {
        this.random = new Random(seed);
        this.real = real;
    }

    static KoreanTitles of(Path root, long seed) {
        Path ideas = root.resolve("../shared/data/seoul_ideas_all.csv").normalize();
        return new KoreanTitles(seed, Files.isReadable(ideas) ? read(ideas) : List.of());
    }

    private static List<String> read(Path ideas) {
        List<String> titles = new ArrayList<>();
        try (var lines = Files.lines(ideas)) {
            for (String line : (Iterable<String>) lines::iterator) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    titles.add((row.group(1) == null ? row.group(2) : row.group(1))
                            .replace("\"\"", "\"")
                            .strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return titles;
    }

    boolean hasReal() {
        return !real.isEmpty();
    }

    String title() {
        if (!real.isEmpty() && random.nextBoolean()) {
            String title = pick(Words.DISTRICTS) + " " + real.get(random.nextInt(real.size()));
            return title.length() <= 200 ? title : title.substring(0, 190);
        }
        return pick(Words.DISTRICTS) + " " + pick(Words.PLACES) + " " + pick(Words.THINGS) + " " + pick(Words.WISHES);
    }

    /** So many sentences. */
    String text(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ")
                    .append(pick(Words.TIMES))
                    .append(' ')
                    .append(pick(Words.PLACES))
                    .append(' ')
                    .append(pick(Words.THINGS))
                    .append(pick(Words.COMPLAINTS));
        }
        return text.toString();
    }

    String district() {
        return pick(Words.DISTRICTS);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
