/** What a service holds of the machine's memory. */
package city.innovation.kit.memory;
