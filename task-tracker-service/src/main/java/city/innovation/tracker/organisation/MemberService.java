package city.innovation.tracker.organisation;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What innovation managers and the HR system do with members. */
@ApplicationScoped
class MemberService {

    private final MemberStore store;
    private final MemberBook book;
    private final OrganisationChecks checks;
    private final OrganisationAccess access;

    MemberService(MemberStore store, MemberBook book, OrganisationChecks checks, OrganisationAccess access) {
        this.store = store;
        this.book = book;
        this.checks = checks;
        this.access = access;
    }

    @Transactional
    Member get(String subject) {
        return store.find(subject).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** Takes a batch over; rows that cannot be taken are said, the others are kept. */
    @Transactional
    BatchResult enter(List<MemberRow> rows, Locale language) {
        access.requireEntering();
        List<MemberRow> right = new ArrayList<>();
        List<List<Flaw>> flaws = new ArrayList<>();
        var known = checks.knownDepartments();
        for (MemberRow row : rows) {
            flaws.add(checks.of(row, known));
            if (flaws.getLast().isEmpty()) {
                right.add(row);
            }
        }
        List<String> subjects = rows.stream().map(MemberRow::subject).toList();
        return BatchResult.of(subjects, flaws, book.take(right, "enter"), language);
    }

    /** Takes the name of somebody who left out before its time; ids and figures stay. */
    @Transactional
    Member erase(String subject, Version expected, String reason) {
        access.requireManager();
        Member member = store.lock(List.of(subject)).get(subject);
        if (member.version() == 0) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        Version.require(expected, member.version());
        if (!member.hasLeft()) {
            throw new Refusal(ProblemType.CONFLICT).detailed("member.serves");
        }
        return book.erase(member, "erase", reason);
    }
}
