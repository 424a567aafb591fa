/** What services tell each other: the form of events and what they have in common. */
package city.innovation.events;
