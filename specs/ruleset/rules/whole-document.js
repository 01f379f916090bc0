/**
 * A rule that looks at the whole document.
 *
 * @param {string} description what holds
 * @param {string} message the remedy, with the problem as {{error}}
 * @param {(document: any, options: any, context: any) => any[]} judge
 * @returns {import('./rules.ts').Rules[string] & object}
 */
export function wholeDocument(description, message, judge) {
  // biome-ignore lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.
  return { description, message, severity: 'error', given: '$', then: { function: judge } }
}
