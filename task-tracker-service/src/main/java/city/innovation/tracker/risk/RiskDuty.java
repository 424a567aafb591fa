package city.innovation.tracker.risk;

/** What somebody must do because of a risk or an issue. */
enum RiskDuty {
    /** Deal with it by its day. */
    HANDLE_PROJECT_RISK;

    /** Its code among all duties. */
    String wireName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
