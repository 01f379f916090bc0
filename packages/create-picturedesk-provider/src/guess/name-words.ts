/** The words of a name in any spelling, in lower case: `peopleModelReleased`, `filter[min-width]`. */
export function nameWords(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** A name in one spelling: words joined by `_`. */
export function plainName(name: string): string {
  return nameWords(name).join('_')
}
