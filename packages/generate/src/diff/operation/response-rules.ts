import type { Direction } from '../change.ts'
import { entriesOf, memberAt, type Place } from '../place.ts'
import { compareContent } from './content-rules.ts'
import { type Context, compareRest, followed, tell } from './context.ts'
import { compareHeaders } from './header-rules.ts'

/** Every status that an operation may end with. */
export function compareResponses(
  context: Context,
  base: Place,
  next: Place,
  direction: Direction,
): void {
  const [before, after] = [responsesOf(context, 0, base), responsesOf(context, 1, next)]
  const compared = new Set<string>()
  for (const [status, response] of before) {
    const key = after.has(status) ? status : covering(after, status)
    const now = key === undefined ? undefined : after.get(key)
    if (now === undefined) {
      tell(
        context,
        'breaking',
        `Status ${status} is not described any more, so callers that handle it get something else.`,
        { base: response },
        direction,
      )
      continue
    }
    if (key !== status)
      tell(
        context,
        'feature',
        `Status ${status} is described by ${key} now.`,
        { base: response, next: now },
        direction,
      )
    compared.add(`${status} ${key}`)
    compareResponse(context, status, response, now, direction)
  }
  const hasSuccess = [...before.keys()].some(isSuccess)
  for (const [status, response] of after) {
    if (before.has(status)) continue
    const key = covering(before, status)
    const was = key === undefined ? undefined : before.get(key)
    if (was !== undefined) {
      const told = context.changes.length
      if (!compared.has(`${key} ${status}`))
        compareResponse(context, status, was, response, direction)
      // The same under a name of its own is nothing new to callers.
      tell(
        context,
        context.changes.length > told ? 'feature' : 'fix',
        `Status ${status} is described by itself now.`,
        { base: was, next: response },
        direction,
      )
    } else if (isSuccess(status) || (status === 'default' && !hasSuccess))
      tell(
        context,
        'breaking',
        `A success may come with status ${status}, so callers may receive what they did not receive before.`,
        { next: response },
        direction,
      )
    else
      tell(
        context,
        'feature',
        `A failure with status ${status} is described now.`,
        { next: response },
        direction,
      )
  }
}

const isSuccess = (status: string): boolean => /^2/.test(status)

function responsesOf(context: Context, side: 0 | 1, responses: Place): Map<string, Place> {
  return new Map(
    entriesOf(responses)
      .filter(([status]) => !status.startsWith('x-'))
      .map(([status, place]) => [
        status.toUpperCase().replace('DEFAULT', 'default'),
        followed(context.documents[side], place),
      ]),
  )
}

/** The range that a status falls under, else the default, which stands for failures where there is a success. */
function covering(responses: ReadonlyMap<string, Place>, status: string): string | undefined {
  if (status === 'default') return undefined
  const range = `${status[0]}XX`
  if (range !== status && responses.has(range)) return range
  const isForFailures = [...responses.keys()].some(isSuccess)
  return responses.has('default') && (!isForFailures || !isSuccess(status)) ? 'default' : undefined
}

function compareResponse(
  context: Context,
  status: string,
  base: Place,
  next: Place,
  direction: Direction,
): void {
  const what = `The body of ${status}`
  const [before, after] = [memberAt(base, 'content'), memberAt(next, 'content')]
  const [had, has] = [entriesOf(before).length > 0, entriesOf(after).length > 0]
  const isFailure = /^[45]|^default/.test(status)
  if (!had && has) {
    const means = isFailure
      ? `A failure with status ${status} has a body that is described now.`
      : `Status ${status} has a body now, so callers may receive what they did not receive before.`
    tell(context, isFailure ? 'feature' : 'breaking', means, { base, next: after }, direction)
  } else compareContent(context, what, before, after, direction)
  compareHeaders(
    context,
    `the response ${status}`,
    memberAt(base, 'headers'),
    memberAt(next, 'headers'),
    direction,
  )
  compareLinks(context, status, base, next)
  compareRest(context, `the response ${status}`, base, next, ['content', 'headers', 'links'])
}

/** The client has no links. They describe. */
function compareLinks(context: Context, status: string, base: Place, next: Place): void {
  const [before, after] = [memberAt(base, 'links'), memberAt(next, 'links')]
  if (JSON.stringify(before.value) === JSON.stringify(after.value)) return
  tell(context, 'fix', `The links of ${status} changed, which callers only read.`, {
    base: before,
    next: after,
  })
}
