package city.innovation.proposal.support;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.proposal.Api;
import city.innovation.test.Tokens;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many citizens. */
final class Crowd {

    private static final List<Api> PEOPLE = new ArrayList<>();

    private Crowd() {}

    /** The first so many, always the same. */
    static synchronized List<Api> of(int count) {
        while (PEOPLE.size() < count) {
            PEOPLE.add(Api.as(Tokens.token("citizen").subject("C-crowd-" + PEOPLE.size())));
        }
        return List.copyOf(PEOPLE.subList(0, count));
    }

    static String supports(String proposal) {
        return Api.PROPOSALS + "/" + proposal + "/supports";
    }

    /** All of them support it, one after the other. */
    static void support(String proposal, List<Api> people) {
        people.forEach(
                person -> person.call().put(supports(proposal) + "/me").then().statusCode(200));
    }

    static void withdraw(String proposal, Api person) {
        person.call().delete(supports(proposal) + "/me").then().statusCode(200);
    }

    /** All calls at the same time; their answers. */
    static List<Response> atOnce(int times, List<? extends Supplier<Response>> calls) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Response>> answers = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return calls.get(i % calls.size()).get();
                    }))
                    .toList();
            start.countDown();
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get(60, TimeUnit.SECONDS));
            }
            assertThat(all).hasSize(times);
            return all;
        }
    }

    /** Sets the thresholds from today on, as an innovation manager. */
    static void thresholds(int windowDays, List<Map<String, Object>> thresholds) {
        Api.MANAGER
                .json(Map.of(
                        "validFrom",
                        city.innovation.kit.time.CityTime.dateOf(city.innovation.test.TestClock.now())
                                .toString(),
                        "data",
                        Map.of("windowDays", windowDays, "thresholds", thresholds),
                        "reason",
                        "시험"))
                .post("/api/v1/proposal-rules/support-thresholds/versions")
                .then()
                .statusCode(201);
    }

    static Map<String, Object> threshold(String code, int supports, String by, int count, String unit) {
        return Map.of("code", code, "supports", supports, "by", by, "within", Map.of("count", count, "unit", unit));
    }

    /** Seoul's of 2020, as shipped. */
    static void seoulsThresholds() {
        thresholds(
                30,
                List.of(
                        threshold("DEPARTMENT_ANSWERS", 50, "DEPARTMENT", 1, "MONTHS"),
                        threshold("DELIBERATION_SESSION", 100, "MANAGER", 1, "MONTHS"),
                        threshold("MAYOR_ANSWERS", 1_000, "EXECUTIVE", 1, "MONTHS")));
    }
}
