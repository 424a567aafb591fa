/** What task-tracker-service tells about policies, requests for information, advice asked for and the city's rank. */
package city.innovation.events.publication;
