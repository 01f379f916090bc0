import { isObject } from '../walk-operation.js'
import { onDocument } from './document-model.js'

/** Demands paths that can be called as they are written, with or without a slash at the end alike. */
export const routesWritten = onDocument(({ root }) => {
  const routes = Object.keys(isObject(root['paths']) ? root['paths'] : {}).filter(
    (route) => !route.startsWith('x-'),
  )
  const ended = routes.filter((route) => route.length > 1 && route.endsWith('/')).length
  const endsUsually = ended * 2 > routes.length
  return routes.flatMap((route) =>
    problemsOf(route, endsUsually).map((message) => ({ message, path: ['paths', route] })),
  )
})

/**
 * @param {string} route
 * @param {boolean} endsUsually whether most paths end with a slash
 */
function problemsOf(route, endsUsually) {
  const problems = []
  const plain = route.replaceAll(/\{[^{}]*\}/g, 'a')
  if (!route.startsWith('/')) problems.push('A path begins with a slash.')
  if (route.includes('//')) problems.push('Two slashes stand side by side.')
  if (/[{}]/.test(plain)) problems.push('A brace has no partner.')
  if (/\{\s*\}/.test(route)) problems.push('A parameter has no name.')
  if (/\{[^{}]*[\s/?#][^{}]*\}/.test(route))
    problems.push('The name of a parameter has a character that no name has.')
  if (/\}\{/.test(route))
    problems.push(
      'Two parameters stand side by side, so that nobody can tell where the first ends.',
    )
  if (/[\s#\\<>"^`|]/.test(plain)) problems.push('It has a character that no path has.')
  if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(plain))
    problems.push('A part of dots alone leads to another path.')
  if (/%(?![0-9A-Fa-f]{2})/.test(plain))
    problems.push('A percent sign is followed by two hexadecimal digits.')
  const hasEnd = route.length > 1 && route.endsWith('/')
  if (hasEnd !== endsUsually && route !== '/')
    problems.push(
      hasEnd
        ? 'It ends with a slash, and other paths do not.'
        : 'It ends without a slash, and other paths have one.',
    )
  return problems
}
