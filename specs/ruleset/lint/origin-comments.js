import { commentsIn } from '@picturedesk/openapi'

/** Words by which a comment speaks of where something is known from. */
const ORIGIN =
  /\b(?:un)?documented\b|\bassum(?:e[sd]?|ing|ptions?)\b|\bobserved\b|\bguess(?:e[sd])?\b|\bsources?\b/i

/**
 * Comments that say how something is known, where no tool reads it.
 *
 * @param {string} file an absolute path
 * @param {string} text of the file
 * @returns {import('./lint-spec.js').Finding[]}
 */
export function originComments(file, text) {
  return commentsIn(text)
    .filter((comment) => ORIGIN.test(comment.text))
    .map(({ line, column, text: said }) => ({
      file,
      line,
      column,
      rule: 'provenance-in-comment',
      message: `Say it by x-provenance, which clients, mocks and reports read. Received the comment "${said}".`,
    }))
}
