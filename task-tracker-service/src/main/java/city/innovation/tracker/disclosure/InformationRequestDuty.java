package city.innovation.tracker.disclosure;

import city.innovation.kit.time.Term;

/** What a department must do about a request. */
enum InformationRequestDuty {
    /** Decide whether the information is disclosed. */
    DECIDE("decide-information-request") {
        @Override
        Term term(DisclosureTerms terms) {
            return terms.decide();
        }

        @Override
        Term extension(DisclosureTerms terms) {
            return terms.extendDecision();
        }
    },
    /** Decide on the objection. */
    DECIDE_OBJECTION("decide-information-objection") {
        @Override
        Term term(DisclosureTerms terms) {
            return terms.decideObjection();
        }

        @Override
        Term extension(DisclosureTerms terms) {
            return terms.extendObjection();
        }
    };

    private final String kind;

    InformationRequestDuty(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    abstract Term term(DisclosureTerms terms);

    abstract Term extension(DisclosureTerms terms);
}
