/** What a city may set differently: rule data with versions and effective dates. */
package city.innovation.kit.rule;
