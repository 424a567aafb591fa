/** Knows how departments follow and stand above each other over time, so that old codes are resolved when they are read. */
package city.innovation.kit.department;
