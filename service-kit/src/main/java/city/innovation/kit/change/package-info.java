/** The append-only record of who changed what: revisions, differences and the audit trail. */
package city.innovation.kit.change;
