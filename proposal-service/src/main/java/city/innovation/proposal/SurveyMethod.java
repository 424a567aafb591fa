package city.innovation.proposal;

/** How citizens were asked. */
enum SurveyMethod {
    ONLINE,
    TELEPHONE,
    INTERVIEW,
    PAPER
}
