/** Lets time alone act on rows, on several replicas, and catches up after a standstill. */
package city.innovation.kit.timer;
