/** People-facing numbers beside ids. */
package city.innovation.kit.number;
