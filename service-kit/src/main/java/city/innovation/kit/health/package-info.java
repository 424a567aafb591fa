/** Whether the service can do its work. */
package city.innovation.kit.health;
