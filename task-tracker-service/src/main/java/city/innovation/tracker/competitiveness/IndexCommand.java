package city.innovation.tracker.competitiveness;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.competitiveness.IndexRelation.MANAGER;
import static city.innovation.tracker.competitiveness.IndexState.DRAFT;
import static city.innovation.tracker.competitiveness.IndexState.PUBLISHED;

import city.innovation.events.publication.CompetitivenessPublished;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** How the figures of an index become public. */
enum IndexCommand implements Command<IndexState, IndexRelation, IndexDuty> {
    PUBLISH(from(DRAFT), to(PUBLISHED), by(MANAGER), CompetitivenessPublished.TYPE);

    private final Transition<IndexState, IndexRelation, IndexDuty> transition;

    IndexCommand(Set<IndexState> from, Set<IndexState> to, Set<IndexRelation> by, String says) {
        transition = new Transition<>(from, to, by, says, List.of());
    }

    @Override
    public Transition<IndexState, IndexRelation, IndexDuty> transition() {
        return transition;
    }
}
