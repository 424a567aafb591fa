/** Who acts in whose place while somebody is away. */
package city.innovation.tracker.delegation;
