package city.innovation.proposal;

import city.innovation.kit.problem.Flaw;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a kind asks for under one version of the rules; the form's schema and the check of what was given both read it.
 *
 * @param fields of the body that must be given, title and problem among them
 * @param required names in {@code details} that must be given
 * @param optional names in {@code details} that mean something if they are given
 */
record KindForm(KindRules.Kind kind, List<String> fields, List<String> required, List<String> optional) {

    static KindForm of(KindRules.Kind kind) {
        Stream<String> asked = kind.fields().stream().map(Enum::name);
        Stream<String> call = kind.code().equals(ProposalRules.CALL) ? Stream.of(NewProposal.CALL_ID) : Stream.empty();
        Stream<String> known = kind.code().equals(ProposalRules.TERMINATION)
                ? Stream.of(Detail.NODE, Detail.WORK_ITEM, Detail.COST)
                : Stream.of(Detail.COST);
        return new KindForm(
                kind,
                Stream.of(Stream.of("title", "problem"), asked, call)
                        .flatMap(names -> names)
                        .toList(),
                kind.details(),
                known.filter(name -> !kind.details().contains(name)).toList());
    }

    /** Whether such a proposal can say it at all. */
    boolean knows(String field) {
        return switch (field) {
            case NewProposal.CALL_ID -> kind.code().equals(ProposalRules.CALL);
            case "contributors" -> !ProposalAccess.isProtected(kind.code());
            default -> true;
        };
    }

    /** All names in {@code details} that it knows. */
    List<String> details() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** What is missing or wrong; title, problem and call are seen to elsewhere. */
    List<Flaw> flaws(ProposalContent content) {
        List<Flaw> flaws = new ArrayList<>();
        kind.fields().stream()
                .filter(field -> !field.isIn(content))
                .forEach(field -> flaws.add(Flaw.ofBody("/" + field, "proposal.detail.missing")));
        for (String name : details()) {
            JsonNode value = content.details().path(name);
            if (!value.isNull() && !value.isMissingNode()) {
                Detail.named(name).flaw(name, value).ifPresent(flaws::add);
            } else if (required.contains(name)) {
                flaws.add(Flaw.ofBody("/details/" + name, "proposal.detail.missing"));
            }
        }
        return flaws;
    }
}
