/** Grievances: what the ombudsman takes up, recommends and follows up, independent of departments. */
package city.innovation.proposal.grievance;
