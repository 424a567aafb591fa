/** Voices of citizens, wherever they were raised. */
package city.innovation.proposal.voice;
