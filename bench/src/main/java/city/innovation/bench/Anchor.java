package city.innovation.bench;

/**
 * What a figure is measured against, in the same run on the same machine.
 *
 * @param name what was run
 * @param spread its figures
 * @param unit of its figures
 */
record Anchor(String name, Spread spread, String unit) {}
