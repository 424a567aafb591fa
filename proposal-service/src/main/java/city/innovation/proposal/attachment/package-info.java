/** The files of proposals. */
package city.innovation.proposal.attachment;
