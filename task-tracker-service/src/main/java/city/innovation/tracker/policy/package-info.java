/** The public register of policies with their revisions, comments, sessions and awards. */
package city.innovation.tracker.policy;
