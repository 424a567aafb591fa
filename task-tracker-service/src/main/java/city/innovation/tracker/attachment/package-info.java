/** The files of projects. */
package city.innovation.tracker.attachment;
