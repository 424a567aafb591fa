/** The data path: who may pass, to which service, within which limits, streaming both ways. */
package city.innovation.gateway.proxy;
