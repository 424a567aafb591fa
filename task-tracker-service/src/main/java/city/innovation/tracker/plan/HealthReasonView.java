package city.innovation.tracker.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a project stands against its plan as it does, as a code and in words. */
@Schema(
        name = "ProjectHealthReason",
        requiredProperties = {"code", "figure", "ko", "en"},
        examples = "{\"code\":\"BEHIND_PLAN\",\"figure\":1250,\"ko\":\"계획보다 12.5%p 뒤처져 있습니다\","
                + "\"en\":\"12.5 points behind plan\"}")
record HealthReasonView(
        HealthCause code,

        @Schema(
                description =
                        "How much of it: basis points behind plan, days overdue, or how often the promise was put off; "
                                + "on plan, basis points ahead of its dates, negative behind them.")
        int figure,

        @Schema(description = "In Korean words.") String ko,
        @Schema(description = "In English words.") String en) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static HealthReasonView of(HealthReason reason) {
        return new HealthReasonView(
                reason.cause(), reason.figure(), words(reason, Locale.KOREAN), words(reason, Locale.ENGLISH));
    }

    private static String words(HealthReason reason, Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        String pattern = ResourceBundle.getBundle("ValidationMessages", locale, loader, NO_FALLBACK)
                .getString("project.health." + reason.cause());
        Object figure = switch (reason.cause()) {
            case BEHIND_PLAN -> points(reason.figure());
            case ON_PLAN -> (reason.figure() > 0 ? "+" : "") + points(reason.figure());
            case MILESTONE_OVERDUE, PROMISE_OVERDUE, PROMISE_SLIPPED -> reason.figure();
        };
        return new MessageFormat(pattern, locale).format(new Object[] {figure});
    }

    private static String points(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
