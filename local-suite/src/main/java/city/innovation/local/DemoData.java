package city.innovation.local;

/** Fills a new suite with thirteen months of examples, through the gateway and as the people who would have made them. */
final class DemoData {

    private final DemoClock clock;
    private final DemoYear year = new DemoYear();

    DemoData(DemoClock clock) {
        this.clock = clock;
        new DemoProposals(clock).addTo(year);
        new DemoEncounters(clock).addTo(year);
        new DemoProposalEndings(clock).addTo(year);
        new DemoPlan(clock).addTo(year);
        new DemoTracking(clock).addTo(year);
        new DemoRegisters(clock).addTo(year);
    }

    /** Sets the city's time to where the data begins; to be done before the services start. */
    void begin() {
        clock.moveTo(DemoYear.DAYS);
    }

    /** Tells all of it and says how many calls that were; the clock stands at today afterwards, whatever went wrong. */
    int post(DemoCalls calls) {
        try {
            year.tell(clock, calls);
            return calls.count();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted");
        } finally {
            clock.moveTo(0);
        }
    }
}
