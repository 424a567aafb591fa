package city.innovation.proposal.theme;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the voices of a time are about.
 *
 * @param from first day of receipt (Asia/Seoul)
 * @param to last day of receipt (Asia/Seoul)
 * @param voices how many were looked at
 * @param grouped how many of them belong to a theme, shown or not
 * @param themes how many themes there are, shown or not
 * @param items the largest
 */
@Schema(
        name = "VoiceThemes",
        requiredProperties = {"from", "to", "voices", "grouped", "themes", "items"},
        examples =
                "{\"from\":\"2025-11-22\",\"to\":\"2026-11-22\",\"voices\":0,\"grouped\":0,\"themes\":0,\"items\":[]}")
record ThemeReport(LocalDate from, LocalDate to, int voices, int grouped, int themes, List<Theme> items) {

    static ThemeReport of(LocalDate from, LocalDate to, Themes.Found found, int most) {
        return new ThemeReport(
                from,
                to,
                found.voices(),
                found.themes().stream().mapToInt(Theme::voices).sum(),
                found.themes().size(),
                found.themes().stream().limit(most).toList());
    }
}
