/** Events written in the transaction of their change and sent to Kafka after it, at least once and in order. */
package city.innovation.kit.outbox;
