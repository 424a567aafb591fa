package city.innovation.proposal.voice;

import city.innovation.http.Caller;
import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.table.BadCell;
import city.innovation.kit.table.Cells;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.text.ResidentNumber;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Reads the rows of one file, and finds what is wrong with them. */
final class VoiceRowReader {

    /** The fields that a file can give. */
    static final Set<String> FIELDS = new TreeSet<>(Set.of(
            "title",
            "text",
            "channel",
            "socialChannel",
            "district",
            "challenge",
            "department",
            "author",
            "externalId",
            "receivedAt",
            "state",
            "answeredAt",
            "solvedAt",
            "answer",
            "resolution",
            "reasonCode"));

    private static final int LONG = 20_000;

    /** Of a voice without a title so much of its text stands for it. */
    private static final int TITLE_OF_TEXT = 60;

    private final ImportOptions options;
    private final VoiceRowChecks checks;
    private final Caller caller;
    private final Instant now;
    private final UUID jobId;
    private final Map<String, Optional<UUID>> socialChannels = new HashMap<>();

    VoiceRowReader(ImportOptions options, VoiceRowChecks checks, Caller caller, Instant now, UUID jobId) {
        this.options = options;
        this.checks = checks;
        this.caller = caller;
        this.now = now;
        this.jobId = jobId;
    }

    Arrival read(TableRow row, ImportTarget.Findings findings) {
        String text = text(row, "text", LONG, findings);
        String title = text(row, "title", 1_000, findings);
        if (text == null && title == null) {
            findings.error(Flaw.ofBody("title", "import.required", options.column("title")));
        }
        Instant receivedAt = time(row, "receivedAt", findings);
        String department = text(row, "department", 50, findings);
        checks.department(department).ifPresent(findings::error);
        String externalId = options.source() == null ? null : text(row, "externalId", 200, findings);
        return new Arrival(
                classification(row, receivedAt == null ? now : receivedAt, findings),
                title == null ? opening(text) : title,
                text == null ? title : text,
                text(row, "author", 100, findings),
                caller.subject(),
                department,
                List.of(),
                externalId == null ? null : options.source(),
                externalId,
                receivedAt == null ? now : receivedAt,
                history(row, receivedAt, department, findings));
    }

    private VoiceClassification classification(TableRow row, Instant at, ImportTarget.Findings findings) {
        String channel = Optional.ofNullable(text(row, "channel", 40, findings)).orElse("OTHER_SYSTEM");
        String named = text(row, "socialChannel", 300, findings);
        UUID social = null;
        if (named != null) {
            social =
                    socialChannels.computeIfAbsent(named, checks::socialChannel).orElse(null);
            if (social == null) {
                findings.error(Flaw.ofBody("socialChannel", "voice.social-channel.unknown"));
            }
        }
        checks.channel(channel, named != null, at).ifPresent(findings::error);
        String challenge = text(row, "challenge", 50, findings);
        checks.challenge(challenge, at).ifPresent(findings::error);
        return new VoiceClassification(channel, social, text(row, "district", 20, findings), challenge, false);
    }

    /** What became of it; null for a new voice, which cannot have been answered before it came. */
    private Arrival.History history(
            TableRow row, Instant receivedAt, String department, ImportTarget.Findings findings) {
        Instant answeredAt = time(row, "answeredAt", findings);
        Instant resolvedAt = time(row, "solvedAt", findings);
        VoiceState state = state(row, department, answeredAt, resolvedAt, findings);
        if (receivedAt == null) {
            if (answeredAt != null || resolvedAt != null || state.compareTo(VoiceState.ASSIGNED) > 0) {
                findings.error(Flaw.ofBody("receivedAt", "voice.import.received-at"));
            }
            return null;
        }
        if (isBefore(answeredAt, receivedAt) || isBefore(resolvedAt, receivedAt) || isBefore(resolvedAt, answeredAt)) {
            findings.error(Flaw.ofBody("receivedAt", "voice.import.order"));
        }
        boolean needsDepartment = state == VoiceState.ASSIGNED || state == VoiceState.ANSWERED;
        if (needsDepartment && department == null) {
            findings.error(Flaw.ofBody("department", "import.required", options.column("department")));
        }
        VoiceOutcome outcome = new VoiceOutcome(
                text(row, "answer", LONG, findings),
                text(row, "resolution", LONG, findings),
                state == VoiceState.UNSOLVABLE ? reason(row, findings) : null,
                answeredAt,
                resolvedAt);
        return new Arrival.History("import/" + jobId, state, outcome);
    }

    /** The one that the file gives, else what its times tell. */
    private VoiceState state(
            TableRow row, String department, Instant answeredAt, Instant resolvedAt, ImportTarget.Findings findings) {
        String given = text(row, "state", 20, findings);
        if (given != null) {
            Optional<VoiceState> state = Arrays.stream(VoiceState.values())
                    .filter(known -> known.name().equals(given))
                    .findFirst();
            if (state.isEmpty()) {
                findings.error(Flaw.ofBody("state", "param.enum", Arrays.toString(VoiceState.values())));
            }
            return state.orElse(VoiceState.RECEIVED);
        }
        if (resolvedAt != null) {
            return VoiceState.SOLVED;
        }
        if (answeredAt != null) {
            return VoiceState.ANSWERED;
        }
        return department == null ? VoiceState.RECEIVED : VoiceState.ASSIGNED;
    }

    private String reason(TableRow row, ImportTarget.Findings findings) {
        String given = text(row, "reasonCode", 40, findings);
        if (given != null
                && Arrays.stream(UnsolvableReason.values())
                        .noneMatch(r -> r.name().equals(given))) {
            findings.error(Flaw.ofBody("reasonCode", "param.enum", Arrays.toString(UnsolvableReason.values())));
        }
        return given == null ? UnsolvableReason.OTHER.name() : given;
    }

    /** The cell without resident registration numbers, which a bulk intake masks and reports. */
    private String text(TableRow row, String field, int longest, ImportTarget.Findings findings) {
        String cell = row.cell(options.column(field));
        String text = cell == null || cell.isBlank() ? options.defaults().get(field) : cell.strip();
        if (text == null) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            findings.error(Flaw.ofBody(field, "import.too-long", longest));
        }
        if (ResidentNumber.in(text)) {
            findings.warning(Flaw.ofBody(field, "import.resident-number"));
            return ResidentNumber.mask(text);
        }
        return text;
    }

    private Instant time(TableRow row, String field, ImportTarget.Findings findings) {
        String cell = row.cell(options.column(field));
        if (cell == null || cell.isBlank()) {
            return null;
        }
        try {
            Instant at = Cells.instant(cell);
            if (at.isAfter(now)) {
                findings.error(Flaw.ofBody(field, "import.future"));
            }
            return at;
        } catch (BadCell e) {
            findings.error(Flaw.ofBody(field, "import.time", cell));
            return null;
        }
    }

    private static boolean isBefore(Instant later, Instant earlier) {
        return later != null && earlier != null && later.isBefore(earlier);
    }

    private static String opening(String text) {
        if (text == null || text.codePointCount(0, text.length()) <= TITLE_OF_TEXT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, TITLE_OF_TEXT)) + "…";
    }
}
