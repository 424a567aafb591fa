/** The codes that requests and answers hold, with their labels in Korean and English. */
package city.innovation.kit.code;
