/** Who acts, and what somebody may do. */
package city.innovation.kit.access;
