import { entriesOf, memberAt, type Place } from '../place.ts'
import { compareBody } from './body-rules.ts'
import { CLIENT_WORDS, compareClientWords } from './client-rules.ts'
import { type Context, compareRest, followed, tell } from './context.ts'
import {
  type FoundOperation,
  type MatchedOperation,
  matchOperations,
  operationsAt,
} from './find-operations.ts'
import { compareParameters } from './parameter-rules.ts'
import { compareResponses } from './response-rules.ts'
import { compareSecurity } from './security-rules.ts'
import { compareServers } from './server-rules.ts'

/** One operation, or that it came or went. */
export function compareOperation(context: Context, { base, next }: MatchedOperation): void {
  const [had, has] = [isCalled(base), isCalled(next)]
  if (base !== undefined && !has && had) {
    tell(
      context,
      'breaking',
      next === undefined
        ? `The operation ${base.id} was removed, so callers cannot make the call any more.`
        : `The client does not have ${base.id} any more, so callers cannot make the call.`,
      { base: base.place, next: next?.place },
    )
    return
  }
  if (next !== undefined && !had && has) {
    tell(context, 'feature', `The operation ${next.id} is new, so callers may use it.`, {
      base: base?.place,
      next: next.place,
    })
    return
  }
  if (!had && !has) {
    if (base === undefined || next === undefined)
      tell(context, 'nothing', `\`${(base ?? next)?.id}\` is in no client.`, {
        base: base?.place,
        next: next?.place,
      })
    return
  }
  if (base === undefined || next === undefined) return
  compareNames(context, base, next)
  compareParameters(context, base, next)
  compareBody(context, base.place, next.place, 'request')
  compareResponses(
    context,
    memberAt(base.place, 'responses'),
    memberAt(next.place, 'responses'),
    'response',
  )
  compareSecurity(context, base, next)
  compareOwnServers(context, base, next)
  compareClientWords(context, base, next)
  compareCallbacks(context, memberAt(base.place, 'callbacks'), memberAt(next.place, 'callbacks'))
  const compared = [
    'operationId',
    'parameters',
    'requestBody',
    'responses',
    'security',
    'servers',
    'callbacks',
    ...CLIENT_WORDS,
  ]
  compareRest(context, `\`${next.id}\``, base.place, next.place, compared)
}

/** Whether the client has it. */
function isCalled(operation: FoundOperation | undefined): boolean {
  return operation !== undefined && !memberAt(operation.place, 'x-skip').value
}

function compareNames(context: Context, base: FoundOperation, next: FoundOperation): void {
  const sides = { base: base.place, next: next.place }
  if (base.id !== next.id)
    tell(
      context,
      'breaking',
      `The operation ${base.id} is called ${next.id} now, so callers have to call it by that name.`,
      sides,
    )
  if (base.path !== next.path)
    tell(
      context,
      'breaking',
      `\`${next.id}\` is at ${next.path} and not at ${base.path} any more, so callers of the typed client have to name that path.`,
      sides,
    )
  if (base.method !== next.method)
    tell(
      context,
      'breaking',
      `\`${next.id}\` is a ${next.method} and not a ${base.method} any more, so callers of the typed client have to call it as one.`,
      sides,
    )
}

function compareOwnServers(context: Context, base: FoundOperation, next: FoundOperation): void {
  const own = ({ place, items }: FoundOperation): Place => {
    const servers = memberAt(place, 'servers')
    const all = [...items, place].map((owner) => memberAt(owner, 'servers'))
    return all.findLast(({ value }) => value !== undefined) ?? servers
  }
  compareServers(context, own(base), own(next))
}

/** Calls by which the vendor reaches callers: what they receive is the request. */
export function compareCallbacks(context: Context, base: Place, next: Place): void {
  const [before, after] = [new Map(entriesOf(base)), new Map(entriesOf(next))]
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const none = { ...memberAt(base, name), value: {} }
    const one = followed(context.documents[0], before.get(name) ?? none)
    const other = followed(context.documents[1], after.get(name) ?? none)
    compareReceived(
      context,
      operationsAt(context.documents[0], one),
      operationsAt(context.documents[1], other),
    )
  }
}

/** Calls that callers receive. */
export function compareReceived(
  context: Context,
  base: readonly FoundOperation[],
  next: readonly FoundOperation[],
): void {
  for (const { base: one, next: other } of matchOperations(base, next)) {
    const name = (other ?? one)?.path ?? ''
    if (one === undefined)
      tell(context, 'feature', `The vendor may call ${name} now.`, { next: other?.place })
    else if (other === undefined)
      tell(
        context,
        'breaking',
        `The vendor does not call ${name} any more, so callers that wait for it get nothing.`,
        { base: one.place },
      )
    else {
      if (one.method !== other.method)
        tell(
          context,
          'breaking',
          `The vendor calls ${name} by ${other.method} and not by ${one.method} any more.`,
          { base: one.place, next: other.place },
        )
      compareBody(context, one.place, other.place, 'response')
      compareResponses(
        context,
        memberAt(one.place, 'responses'),
        memberAt(other.place, 'responses'),
        'request',
      )
      compareParameters(context, one, other)
      compareRest(context, name, one.place, other.place, [
        'operationId',
        'parameters',
        'requestBody',
        'responses',
        'security',
        'servers',
        'callbacks',
      ])
    }
  }
}
