/**
 * A function whose places begin at what it judges. Spectral wants them from the document's root.
 *
 * @param {(value: any) => { message: string, path?: (string | number)[] }[]} judge
 */
export function fromHere(judge) {
  return (/** @type {any} */ value, /** @type {any} */ _options, /** @type {any} */ context) =>
    judge(value).map(({ message, path }) => ({
      message,
      ...(path && { path: [...context.path, ...path] }),
    }))
}
