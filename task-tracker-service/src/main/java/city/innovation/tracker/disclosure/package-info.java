/** Requests for information and their decisions, and the city's documents, public unless a legal ground is recorded. */
package city.innovation.tracker.disclosure;
