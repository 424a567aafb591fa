/** Which days are holidays, and those that the state names during the year. */
package city.innovation.kit.holiday;
