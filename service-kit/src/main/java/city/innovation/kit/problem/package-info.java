/** Every refusal and failure as an RFC 9457 problem document, in Korean and English, without a trace of the inside. */
package city.innovation.kit.problem;
