package city.innovation.proposal.support;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people support a proposal, and how far that is from obliging the city.
 *
 * @param count how many support it now
 * @param inWindow how many of them began to within the window; absent where no thresholds apply
 * @param windowDays how many days the window has, today included
 * @param windowFrom its first day, Asia/Seoul
 * @param ruleVersion the version of {@code support-thresholds} that it was received under
 * @param mine whether the caller supports it; absent without a login
 * @param thresholds from the lowest on; none for a historic import
 */
@Schema(
        name = "ProposalSupport",
        requiredProperties = {"count", "thresholds"},
        examples = """
                {"count":62,"inWindow":52,"windowDays":30,"windowFrom":"2026-10-24","ruleVersion":2,"mine":true,
                 "thresholds":[{"code":"DEPARTMENT_ANSWERS","version":1,"supports":50,"remaining":0,"state":"REACHED",
                 "lifted":false,"by":"DEPARTMENT","within":{"count":1,"unit":"MONTHS"},
                 "reachedAt":"2026-11-22T01:00:00Z"}]}""")
record SupportView(
        int count,
        Integer inWindow,
        Integer windowDays,
        LocalDate windowFrom,
        Integer ruleVersion,
        Boolean mine,
        List<ThresholdView> thresholds) {}
