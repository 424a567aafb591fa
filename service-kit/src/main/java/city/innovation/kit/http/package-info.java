/** What every resource does the same way: versions, entity tags, parameters, pages, idempotent commands. */
package city.innovation.kit.http;
