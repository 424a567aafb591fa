/** A lifecycle as one table in code: which command leads from where to where, who may give it, what it says and which duties it moves. */
package city.innovation.kit.lifecycle;
