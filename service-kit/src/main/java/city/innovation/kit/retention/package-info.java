/** Forgets people when the time to keep them is over; what they did and how many they were stays. */
package city.innovation.kit.retention;
