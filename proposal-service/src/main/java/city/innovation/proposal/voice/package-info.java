/** Citizens' voices, from their receipt over every channel to the solution or the reason why there is none. */
package city.innovation.proposal.voice;
