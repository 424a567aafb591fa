/** What every service tells about the duties it keeps. */
package city.innovation.events.duty;
