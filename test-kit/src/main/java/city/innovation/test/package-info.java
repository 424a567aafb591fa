/** The real PostgreSQL and Kafka, a token issuer, tokens, the clock and topics, for tests and for the local suite. */
package city.innovation.test;
