import type { SingleShot } from './single-shot.ts'

/** In browsers, nothing can be set by which `fetch` would send a request once only. */
export function singleShot(): SingleShot {
  return { init: {}, mayHaveLeft: () => undefined, release: () => {} }
}
