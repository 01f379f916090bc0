/** A text that ends as a sentence does, whether or not it did before. */
export function sentence(text: string): string {
  return `${text.trim().replace(/[.:;,…]+$/, '')}.`.replace(/([!?])\.$/, '$1')
}
