/** What the performance goals are measured with, each beside its anchor in the same run. */
package city.innovation.bench;
