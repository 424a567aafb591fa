/** What proposal-service says about standing groups of citizens and officials. */
package city.innovation.events.group;
