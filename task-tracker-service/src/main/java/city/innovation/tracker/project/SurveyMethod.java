package city.innovation.tracker.project;

/** How citizens were asked. */
enum SurveyMethod {
    ONLINE,
    TELEPHONE,
    INTERVIEW,
    PAPER
}
