package city.innovation.tracker;

import static city.innovation.tracker.Api.EXECUTIVE;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.TF;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutyView;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import city.innovation.test.Patience;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What was begun under a version of a rule ends under it, and what begins after a change follows the change. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class RuleVersionsTest {

    private static final Map<String, Object> LONG = Map.of("count", 77, "unit", "CALENDAR_DAYS");
    private static final Term LONG_TERM = new Term(77, Term.Unit.CALENDAR_DAYS);
    private static final Api AUDIT =
            Api.as(Tokens.token("department-manager").subject("E80001").department("AUDIT"));

    /**
     * A rule whose cases last.
     *
     * @param begin begins one under today's rule
     * @param lead leads it on to where the duty is open
     */
    private record Lasting(String rule, String term, String duty, Supplier<Made> begin, Consumer<Made> lead) {}

    private static final List<Lasting> TABLE = List.of(
            new Lasting("check-terms", "verify", "verify-check", RuleVersionsTest::check, RuleVersionsTest::submitted),
            new Lasting(
                    "termination-terms",
                    "hearing",
                    "answer-hearing",
                    RuleVersionsTest::review,
                    review -> MANAGER.does(review, "open-hearing", null)),
            new Lasting(
                    "consultation-terms",
                    "prove",
                    "prove-consultation",
                    RuleVersionsTest::consultation,
                    asked -> AUDIT.does(asked, "answer", Map.of("outcome", "UNDER_CONDITIONS", "answer", "먼저 점검"))),
            new Lasting("instruction-terms", "see", "see-instruction", RuleVersionsTest::reported, done -> {}));

    @Inject
    Duties duties;

    @Inject
    BusinessCalendar calendar;

    @Test
    void whatWasBegunKeepsItsTermsAndWhatBeginsFollowsTheNewOnes() {
        for (Lasting each : TABLE) {
            Made before = each.begin().get();
            Map<String, Object> old = RuleSteps.change(each.rule(), each.term(), LONG);
            Made after = each.begin().get();
            each.lead().accept(before);
            each.lead().accept(after);
            LocalDate today = CityTime.dateOf(TestClock.now());
            assertThat(duty(before, each.duty()).dueOn())
                    .as(each.rule())
                    .isEqualTo(calendar.due(today, term(old, each.term())));
            assertThat(duty(after, each.duty()).dueOn())
                    .as(each.rule())
                    .isEqualTo(calendar.due(today, LONG_TERM))
                    .isNotEqualTo(duty(before, each.duty()).dueOn());
            RuleSteps.set(each.rule(), old);
        }
    }

    @Test
    void whatIsLateEscalatesByTheTermsUnderWhichItsCheckWasOpened() {
        Made before = check();
        Map<String, Object> old = RuleSteps.change("check-terms", "chase", LONG);
        Made after = check();
        TestClock.advance(Duration.ofDays(25));
        for (Made check : List.of(before, after)) {
            Patience.await("the check is chased")
                    .until(() -> duties.of(UUID.fromString(check.id())).stream()
                            .anyMatch(duty -> duty.kind().equals("chase-check")));
        }
        assertThat(duty(before, "chase-check").term()).isEqualTo(term(old, "chase"));
        assertThat(duty(after, "chase-check").term()).isEqualTo(LONG_TERM);
        RuleSteps.set("check-terms", old);
    }

    private DutyView duty(Made about, String kind) {
        return duties.of(UUID.fromString(about.id())).stream()
                .filter(duty -> duty.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Term term(Map<String, Object> rule, String name) {
        Map<?, ?> term = (Map<?, ?>) rule.get(name);
        return new Term((Integer) term.get("count"), Term.Unit.valueOf((String) term.get("unit")));
    }

    private static Made project() {
        return PlanSteps.coded(PlanSteps.small(1), "P1");
    }

    private static Made check() {
        return TF.makes("/api/v1/checks", Map.of("nodeId", project().id(), "reason", "살펴봅니다."));
    }

    private static Made submitted(Made check) {
        return HEAD.does(
                check,
                "submit",
                Map.of("selfVerdict", "PASSED", "statement", "했습니다.", "evidence", List.of(Map.of("title", "보고서"))));
    }

    private static Made review() {
        Made work = HEAD.makes("/api/v1/work-items", Map.of("title", "기한 시험", "yearlyHours", 1, "budgetWon", 1));
        return MANAGER.makes(
                "/api/v1/termination-reviews",
                Map.of("targetType", "WORK_ITEM", "targetId", work.id(), "ground", "NARROW_BENEFIT"));
    }

    private static Made consultation() {
        return OFFICIAL.makes(
                "/api/v1/consultations", Map.of("title", "기한", "question", "할 수 있습니까?", "legalBasis", "조례 제1조"));
    }

    private static Made reported() {
        String soon = CityTime.dateOf(TestClock.now()).plusDays(9).toString();
        Made given = EXECUTIVE.makes(
                "/api/v1/instructions", Map.of("projectId", project().id(), "text", "하십시오.", "dueOn", soon));
        return HEAD.does(given, "report", Map.of("report", "했습니다."));
    }
}
