package city.innovation.proposal.channel;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Registers social channels and keeps them up to date, each with a record of the change. */
@ApplicationScoped
class SocialChannelService {

    private static final String RESOURCE = "social-channel";

    private final SocialChannels channels;
    private final Recording recording;
    private final MergePatch mergePatch;
    private final SocialChannelAccess access;
    private final Clock clock;

    SocialChannelService(
            SocialChannels channels,
            Recording recording,
            MergePatch mergePatch,
            SocialChannelAccess access,
            Clock clock) {
        this.channels = channels;
        this.recording = recording;
        this.mergePatch = mergePatch;
        this.access = access;
        this.clock = clock;
    }

    /** Writes rows and their records. */
    @Singleton
    static class Recording {

        private final Sql sql;
        private final Changes changes;

        Recording(Sql sql, Changes changes) {
            this.sql = sql;
            this.changes = changes;
        }

        /** Bumps the version that the caller has seen; 412 if somebody else was faster. */
        void update(SocialChannel seen, String set, Object value, String command, String reason, Diff diff) {
            int changed = sql.update(
                    "update social_channel set version = version + 1, " + set + " where id = ? and version = ?",
                    value,
                    seen.id(),
                    seen.version());
            if (changed == 0) {
                throw new Refusal(ProblemType.STALE_VERSION);
            }
            changes.record(RESOURCE, seen.id(), seen.version() + 1, command, null, reason, diff);
        }
    }

    /** Registers an account; 409 if the network has it already. */
    @Transactional
    SocialChannel register(NewSocialChannel request) {
        access.requireManager();
        requirePast(request.followers(), "/followers/on");
        UUID id = GUID.v7().toUUID();
        recording.sql.update(
                "insert into social_channel (id, version, network, account, name, department, active, registered_at)"
                        + " values (?, 1, ?, ?, ?, ?, true, ?)",
                id,
                request.network().name(),
                request.account(),
                request.name(),
                request.department(),
                clock.instant());
        if (request.followers() != null) {
            note(id, request.followers());
        }
        recording.changes.record(RESOURCE, id, 1, "register", null, null, null);
        return channels.require(id);
    }

    @Transactional
    SocialChannel edit(UUID id, Version expected, JsonNode patch) throws JsonProcessingException {
        SocialChannel seen = take(id, expected);
        SocialChannelContent content = mergePatch.apply(seen.content(), patch, SocialChannelContent.class);
        Diff diff = Diff.none()
                .with("name", seen.name(), content.name())
                .with("department", seen.department(), content.department());
        recording.update(seen, "name = ?", content.name(), "edit", null, diff);
        recording.sql.update("update social_channel set department = ? where id = ?", content.department(), id);
        return channels.require(id);
    }

    /** Notes a count; one of the same day is replaced. */
    @Transactional
    SocialChannel count(UUID id, Version expected, Followers request) {
        SocialChannel seen = take(id, expected);
        requirePast(request, "/on");
        Long former = channels.followers(id).stream()
                .filter(count -> count.on().equals(request.on()))
                .map(Followers::count)
                .findFirst()
                .orElse(null);
        note(id, request);
        Diff diff = Diff.none().with("followers." + request.on(), former, request.count());
        recording.update(seen, "active = ?", seen.active(), "followers", null, diff);
        return channels.require(id);
    }

    /** Takes it out of use; its voices and counts stay. */
    @Transactional
    SocialChannel deactivate(UUID id, Version expected, String reason) {
        return activity(id, expected, false, "deactivate", reason);
    }

    @Transactional
    SocialChannel reactivate(UUID id, Version expected, String reason) {
        return activity(id, expected, true, "reactivate", reason);
    }

    private SocialChannel activity(UUID id, Version expected, boolean active, String command, String reason) {
        SocialChannel seen = take(id, expected);
        if (seen.active() == active) {
            throw new Refusal(ProblemType.CONFLICT).detailed("channel." + command + ".already");
        }
        Diff diff = Diff.none().with("active", seen.active(), active);
        recording.update(
                seen,
                active ? "active = true, deactivated_at = ?" : "active = false, deactivated_at = ?",
                active ? null : clock.instant(),
                command,
                reason,
                diff);
        return channels.require(id);
    }

    private SocialChannel take(UUID id, Version expected) {
        SocialChannel seen = channels.require(id);
        access.requireKeeper(seen);
        Version.require(expected, seen.version());
        return seen;
    }

    private void requirePast(Followers followers, String pointer) {
        if (followers != null && followers.on().isAfter(CityTime.dateOf(clock.instant()))) {
            throw Refusal.of(List.of(Flaw.ofBody(pointer, "import.future")));
        }
    }

    private void note(UUID id, Followers followers) {
        recording.sql.update(
                "insert into social_followers (channel, day, count) values (?, ?, ?)"
                        + " on conflict (channel, day) do update set count = excluded.count",
                id,
                followers.on(),
                followers.count());
    }
}
