/** The organisation, the innovation plan and what becomes of it, and what is published about policies. */
package city.innovation.tracker;
