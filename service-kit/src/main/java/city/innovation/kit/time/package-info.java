/** The clock, Seoul's calendar, public holidays and the counting of terms. */
package city.innovation.kit.time;
