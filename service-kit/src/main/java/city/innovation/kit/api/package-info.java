/** Completes every service's OpenAPI document with what holds for the whole suite. */
package city.innovation.kit.api;
