import { isObject } from '../walk-operation.js'
import { onDocument } from './document-model.js'

/** Demands that a path does not begin with what the URL of the server ends with. */
export const prefixOnce = onDocument(({ root }) => {
  const ends = (Array.isArray(root['servers']) ? root['servers'] : []).flatMap((server) =>
    endsOf(String(server?.url ?? '')),
  )
  return Object.keys(isObject(root['paths']) ? root['paths'] : {}).flatMap((route) => {
    const end = ends.find((one) => route === one || route.startsWith(`${one}/`))
    return end === undefined
      ? []
      : [
          {
            message: `${route} begins with ${end}, with which the URL of the server ends, so that it would be called twice.`,
            path: ['paths', route],
          },
        ]
  })
})

/**
 * The ends of the URL's path that hardly stand twice: the whole of it, several of its parts, or a version.
 *
 * @param {string} url
 */
function endsOf(url) {
  const path = /^(?:[a-z]+:)?\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1] ?? ''
  const parts = path.split('/').filter((part) => part !== '')
  return parts
    .map((_, index) => parts.slice(index))
    .filter(
      (end) =>
        end.length === parts.length || end.length > 1 || /^v?\d+(?:[._]\d+)*$/i.test(end[0] ?? ''),
    )
    .map((end) => `/${end.join('/')}`)
}
