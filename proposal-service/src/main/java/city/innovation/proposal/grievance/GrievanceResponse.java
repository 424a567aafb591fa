package city.innovation.proposal.grievance;

/** Whether a department follows a recommendation; part of the API. */
enum GrievanceResponse {
    ACCEPTED,
    PARTLY,
    REJECTED
}
