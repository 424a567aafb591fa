package city.innovation.local;

import city.innovation.test.TokenBuilder;
import city.innovation.test.Topic;
import java.time.LocalDate;

/** A city of its own with its people, whose year goes by as the scenario moves it. */
final class Gwangju implements AutoCloseable {

    static final String OFFICE = "혁신소통기획관";
    static final String LEADER = "E-GJ-LEADER";

    private final RunningSuite suite;

    private Gwangju(RunningSuite suite) {
        this.suite = suite;
    }

    /** The city on the morning of that day. */
    static Gwangju on(LocalDate day) {
        return new Gwangju(RunningSuite.apart(day));
    }

    void moveTo(LocalDate day) {
        suite.days().moveTo(day);
    }

    Topic plans() {
        return Topic.at(suite.kafka(), "innovation.plans");
    }

    Api anybody() {
        return new Api(null, suite.gateway());
    }

    Api citizen() {
        return as(suite.token("citizen").subject("C-GJ-1"));
    }

    Api official(String department) {
        return as(suite.token("official").subject("E-GJ-1").department(department));
    }

    /** Who runs the plan. */
    Api manager() {
        return as(suite.token("innovation-manager").subject("E-GJ-2").department(OFFICE));
    }

    /** The head of a department. */
    Api head(String department) {
        return as(suite.token("official", "department-manager")
                .subject("H-" + department)
                .department(department));
    }

    Api council() {
        return as(suite.token("council-member").subject("K-GJ-1"));
    }

    Api executive() {
        return as(suite.token("executive").subject("E-GJ-MAYOR"));
    }

    Api auditor() {
        return as(suite.token("auditor").subject("E-GJ-AUDIT").department("감사위원회"));
    }

    /** The leader of the task force, of a department that has no project in the plan. */
    Api leader() {
        return as(suite.token("tf-member").subject(LEADER).department("기획예산실"));
    }

    private Api as(TokenBuilder token) {
        return new Api(token.sign(), suite.gateway());
    }

    @Override
    public void close() {
        suite.close();
    }
}
