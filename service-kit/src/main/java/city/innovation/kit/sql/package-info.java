/** Plain statements in the running transaction, for what is too hot or too special for entities. */
package city.innovation.kit.sql;
