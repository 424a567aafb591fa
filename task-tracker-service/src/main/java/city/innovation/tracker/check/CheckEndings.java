package city.innovation.tracker.check;

import city.innovation.tracker.plan.NodeEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives up the checks of what ended without having been carried out; nobody is warned of them any more. */
@ApplicationScoped
class CheckEndings {

    private final Checks checks;
    private final CheckService service;

    CheckEndings(Checks checks, CheckService service) {
        this.checks = checks;
        this.service = service;
    }

    void ended(@Observes NodeEnded ended) {
        if (!ended.carriedOut()) {
            checks.unfinished(ended.nodeId()).forEach(check -> service.giveUp(check, ended.command()));
        }
    }
}
