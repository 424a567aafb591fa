/** What evaluation-service tells. */
package city.innovation.events.evaluation;
