/** The catalogue of open data: tables of what is public, built every night, described as DCAT. */
package city.innovation.tracker.opendata;
