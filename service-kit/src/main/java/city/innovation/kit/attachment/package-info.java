/** Files that people attach: what they are, how much there may be, how they are handed out. */
package city.innovation.kit.attachment;
