/** What officials ask the audit body before acting, its advice, and the proof that it was followed. */
package city.innovation.tracker.consultation;
