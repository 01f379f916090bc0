import { commentsIn } from '@picturedesk/openapi'

const UNSURE =
  /\b(?:un)?documented\b|\bassum(?:e[sd]?|ing|ptions?)\b|\bguess(?:e[sd]|ing|work)?\b|\bprobabl[ey]\b|\bpresum(?:e[sd]?|abl[ey])\b|\bapparently\b|\bperhaps\b|\bmaybe\b|\blikely\b|\bseems?\b|\bverified\b|\bconfirmed\b|\bunclear\b|\bunsure\b|\bnot sure\b|\bwe (?:think|believe|infer|conclude|expect)\b/
const SEEN =
  /\bobserv(?:ed|ation|ations)\b|\bseen (?:in|on|at|by|with)\b|\bfound (?:in|on|by)\b|\brecorded\b|\b(?:tried|tested) (?:on|with|against|in|it)\b|\breverse[- ]engineer|\bin (?:production|the wild|practice)\b|\breal (?:responses?|answers?|calls?)\b|\btraffic\b|\bsniffed\b|\bcaptured\b/
const FROM =
  /\baccording to\b|\b(?:taken|copied|comes?|came|known|derived|inferred|deduced|borrowed|quoted|adapted|translated|lifted) from\b|\bas (?:per|told|stated|described|shown|listed|said) (?:by|in|on)\b|\bas per\b|\bper the\b|\bbased on\b|\bsource\b|\bsources\b|\bsee (?:https?:|the docs?|the page)|\bcf\.|\bquote\b|\bfrom (?:the|their|its) (?:docs?|documents?|documentation|page|guide|manual|spec|site|website|sdk|client|api|example|forum|blog|support|readme|wiki)\b/
const PLACES =
  /\b(?:docs?|documentation|(?:the|their|its|vendor's|official|public|older|newer) documents?|manual|guide|vendor|changelog|release notes|faq|support (?:team|mail|ticket)?|sdk|(?:php|java|go|python|ruby|js|node|public|official|reference) (?:client|library|package)|website|web site|wiki|forum|blog|swagger|postman|github|stack ?overflow|api reference)\b/
const ADDRESS = /https?:\/\/|\bwww\.|\.(?:com|io|org|net|me|ai|dev)\//
/** What is written for tools, and says nothing of an origin. */
const FOR_TOOLS =
  /^\s*(?:yaml-language-server|eslint|prettier|biome|spectral|redocly|cspell|yamllint|vim|-\*-)/

/** Words by which a comment speaks of where something is known from: how sure it is, who saw it, what it was taken from. */
const ORIGIN = [UNSURE, SEEN, FROM, PLACES, ADDRESS].map((words) => new RegExp(words, 'iu'))

/**
 * Comments that say how something is known, where no tool reads it.
 *
 * @param {string} file an absolute path
 * @param {string} text of the file
 * @returns {import('./lint-spec.js').Finding[]}
 */
export function originComments(file, text) {
  return commentsIn(text)
    .filter(({ text: said }) => !FOR_TOOLS.test(said) && ORIGIN.some((words) => words.test(said)))
    .map(({ line, column, text: said }) => ({
      file,
      line,
      column,
      rule: 'provenance-in-comment',
      message: `Say it by x-provenance, which clients, mocks and reports read. Received the comment "${said}".`,
    }))
}
