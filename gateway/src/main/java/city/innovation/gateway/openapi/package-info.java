/** One OpenAPI document out of those of all services. */
package city.innovation.gateway.openapi;
