/** How often terms occur, so that searches start from the rare ones. */
package city.innovation.kit.search;
