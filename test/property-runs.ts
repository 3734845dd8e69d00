/** How often `npm run test:properties` tries a property, for each time that `npm test` does. */
const FACTOR = Number(process.env['PROPERTY_FACTOR'] ?? '1');

/** The number of programs that a property is held against, or of those that it must find something in, of the number in `npm test`. */
export function scaleRuns(count: number): number {
  return count * FACTOR;
}
