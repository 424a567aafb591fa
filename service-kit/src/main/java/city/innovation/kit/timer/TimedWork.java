package city.innovation.kit.timer;

/** What time alone sets off in a feature; every replica asks each bean of it about once a second. */
public interface TimedWork {

    /** Does what is due by now; what another replica has at hand is left to it. */
    void work();
}
