/** Hears who acts in whose place. */
package city.innovation.kit.delegation;
