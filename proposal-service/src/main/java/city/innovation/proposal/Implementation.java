package city.innovation.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What became of an adopted proposal; each part is null until there is something to say.
 *
 * @param effects all that were recorded, the provisional one first
 */
@Embeddable
record Implementation(
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        Pilot pilot,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        Promise promise,

        @Column(name = "project_id") UUID projectId,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        Completion completion,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<Effect> effects,

        @Column(name = "measurement_draft") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        MeasurementDraft draft,

        @Column(name = "story_id") UUID storyId) {

    static final Implementation NONE = new Implementation(null, null, null, null, null, null, null);

    Implementation {
        effects = effects == null ? List.of() : List.copyOf(effects);
    }

    /** Who carried it out, with shares; empty before it was. */
    List<Contributor> implementers() {
        return completion == null ? List.of() : completion.implementers();
    }

    /** The same with stand-ins for people. */
    Implementation with(UnaryOperator<String> standIn) {
        Completion done = completion == null ? null : completion.with(standIn);
        return new Implementation(pilot, promise, projectId, done, effects, null, storyId);
    }

    Implementation piloted(Pilot trial) {
        return new Implementation(trial, promise, projectId, completion, effects, draft, storyId);
    }

    Implementation promised(Promise given) {
        return new Implementation(pilot, given, projectId, completion, effects, draft, storyId);
    }

    /** Tied to its project; to none with null. */
    Implementation carriedOutIn(UUID project) {
        return new Implementation(pilot, promise, project, completion, effects, draft, storyId);
    }

    /** Carried out, with its provisional effect. */
    Implementation completed(Completion done, Effect provisional) {
        return new Implementation(pilot, promise, projectId, done, List.of(provisional), null, storyId);
    }

    Implementation recorded(MeasurementDraft waiting) {
        return new Implementation(pilot, promise, projectId, completion, effects, waiting, storyId);
    }

    /** The draft's effect is signed off. */
    Implementation measured(Completion done, Effect effect) {
        List<Effect> all = Stream.concat(effects.stream(), Stream.of(effect)).toList();
        return new Implementation(pilot, promise, projectId, done, all, null, storyId);
    }

    Implementation toldIn(UUID story) {
        return new Implementation(pilot, promise, projectId, completion, effects, draft, story);
    }

    /** The latest that was signed off, or null. */
    Effect measured() {
        Effect last = effects.isEmpty() ? null : effects.getLast();
        return last == null || last.measurement() == 0 ? null : last;
    }

    /** The one recorded at the completion, or null. */
    Effect provisional() {
        return effects.stream()
                .filter(effect -> effect.measurement() == 0)
                .findFirst()
                .orElse(null);
    }

    /** What the next measurement is called: 1 for the first. */
    int nextMeasurement() {
        return measured() == null ? 1 : measured().measurement() + 1;
    }
}
