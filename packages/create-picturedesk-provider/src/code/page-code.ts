import type { PageGuess } from '../guess/guess-page.ts'
import type { KnownPaths } from '../guess/known-paths.ts'
import { fieldCode, readCode } from './vendor-code.ts'

/** The lines that make a page from `items` and `list`. */
export function pageCode(
  page: PageGuess,
  { query, warnings, known }: { query: boolean; warnings: boolean; known: KnownPaths },
): string {
  const { style, first, size, total, pages, next } = page
  const payload = 'response.payload'
  const start = `Number(cursor ?? ${query ? 'query.cursor ?? ' : ''}'${style === 'offset' ? 0 : first}')`
  const lines: string[] = []
  if (total !== undefined)
    lines.push(
      `const total = toCount(${readCode(payload, total, known)}, ${fieldCode(total)}, response)`,
    )
  let nextCursor: string | undefined
  if (style === 'offset') {
    lines.push(`const end = ${start} + receivedCount(list)`)
    const more = total === undefined ? '' : ' && end < (total ?? Number.POSITIVE_INFINITY)'
    nextCursor = `receivedCount(list) > 0${more} ? String(end) : undefined`
  } else if (style === 'page') {
    lines.push(`const page = ${start}`)
    let more = ''
    if (next !== undefined) {
      more = ` && Boolean(${readCode(payload, next, known)})`
    } else if (pages !== undefined) {
      lines.push(
        `const pages = toCount(${readCode(payload, pages, known)}, ${fieldCode(pages)}, response)`,
      )
      more = ` && page < (pages ?? Number.POSITIVE_INFINITY)${first === 0 ? ' - 1' : ''}`
    } else if (total !== undefined) {
      const perPage = `${query ? 'query.perPage ?? ' : ''}${size ?? 'receivedCount(list)'}`
      lines.push(`const perPage = ${perPage}`)
      const seen = first === 0 ? '(page + 1) * perPage' : 'page * perPage'
      more = ` && ${seen} < (total ?? Number.POSITIVE_INFINITY)`
    }
    nextCursor = `receivedCount(list) > 0${more} ? String(page + 1) : undefined`
  } else if (style === 'token' && next !== undefined)
    nextCursor = `toId(${readCode(payload, next, known)})`
  const members = [
    'items',
    ...(total === undefined ? [] : ['total']),
    ...(nextCursor === undefined ? [] : [`nextCursor: ${nextCursor}`]),
    `warnings: [${warnings ? '...warnings, ' : ''}...itemWarnings(response)]`,
    'raw: rawOf(response.payload)',
  ]
  return `${lines.map((line) => `          ${line}\n`).join('')}          return { ${members.join(', ')} }\n`
}
