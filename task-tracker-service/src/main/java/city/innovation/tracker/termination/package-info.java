/** Whether work ends: nominated, heard, decided; and what that frees. */
package city.innovation.tracker.termination;
