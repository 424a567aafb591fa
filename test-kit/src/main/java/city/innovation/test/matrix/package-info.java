/** Who may call what: every operation of a service's document for every caller, against a file written by hand. */
package city.innovation.test.matrix;
