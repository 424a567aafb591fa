package city.innovation.proposal.support;

import city.innovation.kit.time.Term;
import city.innovation.proposal.support.SupportThresholds.Threshold;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A threshold of a proposal.
 *
 * @param version counts its changes, from 0; part of the {@code ETag}
 * @param supports how many supporters within the window it takes
 * @param remaining how many are missing, from 0
 * @param lifted whether a manager raised it from below
 * @param by who must answer
 * @param within how long they have from the day it was reached
 * @param reachedAt when it was reached or lifted last
 * @param answer what was answered
 */
@Schema(
        name = "SupportThreshold",
        requiredProperties = {"code", "version", "supports", "remaining", "state", "lifted", "by", "within"},
        examples = """
                {"code":"DEPARTMENT_ANSWERS","version":2,"supports":50,"remaining":0,"state":"ANSWERED","lifted":false,
                 "by":"DEPARTMENT","within":{"count":1,"unit":"MONTHS"},"reachedAt":"2026-11-22T01:00:00Z",
                 "answer":"내년 상반기에 시범 운영합니다.","answeredAt":"2026-12-01T02:00:00Z"}""")
record ThresholdView(
        String code,
        int version,
        int supports,
        int remaining,
        ThresholdState state,
        boolean lifted,
        Answerer by,
        Term within,
        Instant reachedAt,
        String answer,
        Instant answeredAt) {

    /**
     * What is to be said of it.
     *
     * @param stands what became of it; null for nothing yet
     */
    static ThresholdView of(Threshold threshold, SupportThreshold stands, SupportWindow window) {
        return new ThresholdView(
                threshold.code(),
                stands == null ? 0 : stands.version(),
                threshold.supports(),
                Math.max(0, threshold.supports() - window.count()),
                stands == null ? ThresholdState.BELOW : stands.state(),
                stands != null && stands.lifted(),
                threshold.by(),
                threshold.within(),
                stands == null ? null : stands.reachedAt(),
                stands == null ? null : stands.answer(),
                stands == null ? null : stands.answeredAt());
    }
}
