/** In browsers, no error tells in which phase a request failed, so that none proves that it never left. */
export function neverSent(): boolean {
  return false
}

/** In browsers it makes no difference, as nothing proves anything there. */
export function isRuntimeFetch(): boolean {
  return false
}
