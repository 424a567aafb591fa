/** Writing tables row by row for people and systems, as CSV, XLSX or NDJSON. */
package city.innovation.kit.export;
