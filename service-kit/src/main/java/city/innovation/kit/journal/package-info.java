/** What a transaction writes beside its aggregate, in one statement before the commit. */
package city.innovation.kit.journal;
