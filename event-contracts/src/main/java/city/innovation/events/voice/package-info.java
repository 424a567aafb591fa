/** What proposal-service tells of citizens' voices, of grievances and of revisit rounds. */
package city.innovation.events.voice;
