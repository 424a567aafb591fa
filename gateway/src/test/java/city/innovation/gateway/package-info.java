/** The gateway between a stub of a service and clients that keep to the rules and such that don't. */
package city.innovation.gateway;
