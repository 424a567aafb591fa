/** Proposals from draft to outcome: their lifecycle, people, texts, search, import and export. */
package city.innovation.proposal;
