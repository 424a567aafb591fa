/** Korean text: normal form, search, masking and lengths as people count them. */
package city.innovation.kit.text;
