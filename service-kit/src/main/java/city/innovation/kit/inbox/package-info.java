/** Events of others taken in with exactly one effect each, in order per subject; what cannot be done waits for an operator. */
package city.innovation.kit.inbox;
