/** The one mechanism for everything that somebody must do by a date. */
package city.innovation.kit.duty;
