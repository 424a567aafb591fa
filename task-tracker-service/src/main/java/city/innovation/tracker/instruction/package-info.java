/** An executive's dated instructions on projects, reported done and seen done. */
package city.innovation.tracker.instruction;
