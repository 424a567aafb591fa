/** The suite's front door: what is configured of it. */
package city.innovation.gateway;
