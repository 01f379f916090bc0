import { deepEqual } from '../deep-equal.ts'
import { entriesOf, isFields, itemsOf, memberAt, type Place } from '../place.ts'
import { type Context, compareRest, tell } from './context.ts'

/**
 * The servers of a document, a path or an operation. The client calls the first by itself; a URL that callers
 * have to fill in or to choose is theirs.
 */
export function compareServers(context: Context, base: Place, next: Place): void {
  const [before, after] = [itemsOf(base), itemsOf(next)]
  const urls = (list: readonly Place[]) => list.map(urlOf)
  const [old, now] = [urls(before), urls(after)]
  for (const [index, server] of before.entries()) {
    const found = after.find((one) => urlOf(one) === urlOf(server))
    if (found !== undefined) {
      compareServer(context, server, found)
      continue
    }
    const url = urlOf(server)
    const replacement = after[index]
    const isReplaced = index === 0 && replacement !== undefined && !old.includes(urlOf(replacement))
    const sides = { base: server, ...(replacement && { next: replacement }) }
    if (isReplaced && !isCallers(url) && !isCallers(urlOf(replacement)))
      tell(
        context,
        'fix',
        `The server is ${urlOf(replacement)} and not ${url} any more; the client calls it without a change of callers.`,
        sides,
      )
    else
      tell(
        context,
        'breaking',
        `The server ${url} is gone, so callers that set it or fill it in have to choose another one.`,
        sides,
      )
  }
  const [first, other] = [old[0], now[0]]
  if (first !== undefined && first !== other && now.includes(first) && other !== undefined)
    tell(
      context,
      'breaking',
      `${other} is the first server now, so calls of callers that set none go there and not to ${first}.`,
      { base: before[0], next: after[0] },
    )
  for (const [index, server] of after.entries())
    if (
      !old.includes(urlOf(server)) &&
      !(index === 0 && first !== undefined && !now.includes(first))
    ) {
      const isCalled = before.length === 0 && index === 0
      tell(
        context,
        isCalled ? 'fix' : 'feature',
        isCalled
          ? `The client calls the server ${urlOf(server)} here now, without a change of callers.`
          : `The server ${urlOf(server)} can be chosen now.`,
        { next: server },
      )
    }
}

function urlOf({ value }: Place): string {
  return isFields(value) ? String(value['url'] ?? '') : ''
}

/** Whether callers have to fill in a part of the URL. */
function isCallers(url: string): boolean {
  return url.includes('{') || !/^[a-z][a-z0-9+.-]*:/i.test(url)
}

function compareServer(context: Context, base: Place, next: Place): void {
  const what = `the server ${urlOf(next)}`
  const [before, after] = [
    new Map(entriesOf(memberAt(base, 'variables'))),
    new Map(entriesOf(memberAt(next, 'variables'))),
  ]
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(name), after.get(name)]
    const sides = { base: one, next: other }
    if (one === undefined || other === undefined) {
      tell(
        context,
        'breaking',
        `The variable \`${name}\` of ${what} is ${one === undefined ? 'new' : 'gone'}, so callers that fill in the URL have to look at it.`,
        sides,
      )
      continue
    }
    if (memberAt(one, 'default').value !== memberAt(other, 'default').value)
      tell(
        context,
        'breaking',
        `The default of \`${name}\` of ${what} changed, so calls of callers that set none go elsewhere.`,
        sides,
      )
    compareChoices(
      context,
      `\`${name}\` of ${what}`,
      memberAt(one, 'enum'),
      memberAt(other, 'enum'),
    )
    compareRest(context, `\`${name}\` of ${what}`, one, other, ['default', 'enum'])
  }
  compareRest(context, what, base, next, ['url', 'variables', 'name'])
}

function compareChoices(context: Context, what: string, base: Place, next: Place): void {
  if (deepEqual(base.value, next.value)) return
  const [before, after] = [base.value, next.value] as [unknown[] | undefined, unknown[] | undefined]
  const isNarrower =
    after !== undefined && (before === undefined || before.some((one) => !after.includes(one)))
  tell(
    context,
    isNarrower ? 'breaking' : 'feature',
    `The choices of ${what} changed${isNarrower ? ', so callers that use another one fail' : '; there are more'}.`,
    { base, next },
  )
}
