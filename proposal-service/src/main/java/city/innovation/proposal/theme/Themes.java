package city.innovation.proposal.theme;

import city.innovation.proposal.voice.VoiceSelection;
import city.innovation.proposal.voice.VoiceText;
import city.innovation.proposal.voice.VoiceTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds what voices are about; worked out anew each time, so that it always fits the voices there are. */
@ApplicationScoped
public class Themes {

    private final VoiceTexts texts;

    Themes(VoiceTexts texts) {
        this.texts = texts;
    }

    /**
     * What was found in a selection.
     *
     * @param voices how many were looked at
     * @param themes largest first
     */
    public record Found(int voices, List<Theme> themes) {

        public Found {
            themes = List.copyOf(themes);
        }
    }

    /**
     * The themes of each department's selected voices, by its code; voices that nobody is in charge of are left out.
     *
     * @param fewest how many voices make a theme, from 2
     * @param months in how many months they came at least, from 1
     */
    public Map<String, List<Theme>> byDepartment(VoiceSelection selection, int fewest, int months) {
        Map<String, List<VoiceText>> byDepartment = texts.of(selection).stream()
                .filter(text -> text.department() != null)
                .collect(Collectors.groupingBy(VoiceText::department, TreeMap::new, Collectors.toList()));
        Map<String, List<Theme>> themes = new TreeMap<>();
        byDepartment.forEach((department, own) -> themes.put(department, themes(own, fewest, months)));
        return themes;
    }

    /**
     * The themes of the selected voices that the caller may read.
     *
     * @param fewest how many voices make a theme, from 2
     * @param months in how many months they came at least, from 1
     */
    public Found of(VoiceSelection selection, int fewest, int months) {
        List<VoiceText> selected = texts.of(selection);
        return new Found(selected.size(), themes(selected, fewest, months));
    }

    private static List<Theme> themes(List<VoiceText> selected, int fewest, int months) {
        return new ThemeFinder(selected, fewest)
                .groups().stream()
                        .map(Theme::of)
                        .filter(theme -> theme.months().size() >= months)
                        .toList();
    }
}
