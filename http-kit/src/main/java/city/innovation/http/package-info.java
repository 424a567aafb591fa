/** What the gateway and every service share at the HTTP edge: verified tokens, problem documents and trace context. */
package city.innovation.http;
