package city.innovation.local;

import city.innovation.test.TokenBuilder;

/** Who calls the API in scenarios. */
final class People {

    private People() {}

    static Api citizen(String subject) {
        return as(RunningSuite.get().token("citizen").subject(subject));
    }

    static Api official(String subject, String department) {
        return as(RunningSuite.get().token("official").subject(subject).department(department));
    }

    /** The head of a department. */
    static Api head(String department) {
        return as(RunningSuite.get()
                .token("official", "department-manager")
                .subject("H-" + department)
                .department(department));
    }

    /** Somebody with an office in no department. */
    static Api with(String role, String subject) {
        return as(RunningSuite.get().token(role).subject(subject));
    }

    private static Api as(TokenBuilder token) {
        return new Api(token.sign());
    }
}
