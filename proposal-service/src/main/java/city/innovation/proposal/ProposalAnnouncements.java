package city.innovation.proposal;

import city.innovation.events.Concerned;
import city.innovation.events.Contributor;
import city.innovation.events.proposal.ProposalFacts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What all events of a proposal say of it. */
final class ProposalAnnouncements {

    private ProposalAnnouncements() {}

    /** The facts after the change; of a waste report they name nobody. */
    static ProposalFacts facts(Proposal proposal) {
        boolean secret = proposal.kind().equals(ProposalAccess.PROTECTED_KIND);
        String department = proposal.content().responsibleDepartment();
        List<String> subjects = secret
                ? List.of()
                : proposal.contributors().stream()
                        .map(city.innovation.proposal.Contributor::subject)
                        .toList();
        return new ProposalFacts(
                proposal.id(),
                proposal.number(),
                proposal.state().name(),
                proposal.kind(),
                proposal.content().title(),
                department,
                secret ? List.of() : told(proposal.contributors()),
                proposal.version(),
                proposal.ruleVersion(),
                proposal.trail().origin() != null,
                secret,
                secret ? List.of() : proposal.trail().links(), // a voice that it comes of would tell who spoke
                new Concerned(subjects, department == null ? List.of() : List.of(department)));
    }

    /** SHA-256 over the texts, each preceded by its length, in hex: says whether a text that was fetched is the one meant. */
    static String textDigest(ProposalContent content) {
        return textDigest(content.title(), content.problem(), content.improvement(), content.expectedEffect());
    }

    /** The same over texts of an earlier revision. */
    static String textDigest(String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(texts)
                    .map(text -> Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8))
                    .forEach(text -> {
                        digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
                        digest.update(text);
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** People with their shares, as events name them. */
    static List<Contributor> told(List<city.innovation.proposal.Contributor> contributors) {
        return contributors.stream()
                .map(c -> new Contributor(c.subject(), c.department(), c.shareBp(), c.lead()))
                .toList();
    }
}
