/** Runs the whole suite on this machine: every part a child process that ends with it. */
package city.innovation.local;
