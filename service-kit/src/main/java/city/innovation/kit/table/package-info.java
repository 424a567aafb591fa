/** Reading tables that people upload, CSV, XLSX or NDJSON, and the cells in them. */
package city.innovation.kit.table;
