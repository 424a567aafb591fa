/** Bulk imports: taken as jobs, worked off in chunks, resumed after a crash, reported row by row. */
package city.innovation.kit.job;
