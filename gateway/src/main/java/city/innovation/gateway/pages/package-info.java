/** Pages for people: the API's documentation, what each problem means, and how the services are. */
package city.innovation.gateway.pages;
