import { deepEqual } from '../deep-equal.ts'
import { entriesOf, isFields, itemsOf, memberAt, type Place, rootOf } from '../place.ts'
import { type Context, followed, tell } from './context.ts'
import type { FoundOperation } from './find-operations.ts'

/** What a call needs at once: each scheme by what it is, with its scopes. */
type Need = ReadonlyMap<string, readonly string[]>

/** By which credentials an operation is called. Schemes count by what they are, not by their names. */
export function compareSecurity(
  context: Context,
  base: FoundOperation,
  next: FoundOperation,
): void {
  const [before, after] = [needsOf(context, 0, base), needsOf(context, 1, next)]
  const sides = { base: placeOf(context, 0, base), next: placeOf(context, 1, next) }
  for (const need of before)
    if (!after.some((one) => suffices(need, one)))
      tell(
        context,
        'breaking',
        need.size === 0
          ? 'Credentials are needed now, so calls without any are refused.'
          : `${nameOf(need)} does not suffice any more, so callers need other credentials.`,
        sides,
      )
  for (const need of after)
    if (!before.some((one) => suffices(one, need) && suffices(need, one)))
      tell(
        context,
        'feature',
        need.size === 0 ? 'No credentials are needed any more.' : `${nameOf(need)} suffices now.`,
        sides,
      )
}

/** Whether who has what the first asks for has what the second does. */
function suffices(has: Need, asks: Need): boolean {
  return [...asks].every(([scheme, scopes]) => {
    const known = has.get(scheme)
    return known !== undefined && scopes.every((scope) => known.includes(scope))
  })
}

function placeOf(context: Context, side: 0 | 1, { place }: FoundOperation): Place {
  const own = memberAt(place, 'security')
  return own.value === undefined ? memberAt(rootOf(context.documents[side]), 'security') : own
}

function needsOf(context: Context, side: 0 | 1, operation: FoundOperation): Need[] {
  const listed = itemsOf(placeOf(context, side, operation)).map(
    (place): Need =>
      new Map(
        entriesOf<readonly string[]>(place).map(([name, { value }]) => [
          identityOf(context, side, name),
          Array.isArray(value) ? value : [],
        ]),
      ),
  )
  const isAnonymous = memberAt(operation.place, 'x-anonymous').value === true
  return listed.length === 0 || isAnonymous ? [...listed, new Map()] : listed
}

/** The same scheme under another name is the same to callers, and a change of it is told once, by itself. */
function identityOf(context: Context, side: 0 | 1, name: string): string {
  const schemes = (at: 0 | 1) => new Map(entriesOf(schemesOf(context, at)))
  const own = schemes(side).get(name)
  if (own === undefined || schemes(side === 0 ? 1 : 0).has(name)) return name
  const same = [...schemes(side === 0 ? 1 : 0)].find(([, other]) =>
    deepEqual(essence(context, side === 0 ? 1 : 0, other), essence(context, side, own)),
  )
  // The base's name stands for both.
  if (same === undefined) return name
  return side === 0 ? name : same[0]
}

function schemesOf(context: Context, side: 0 | 1): Place {
  return memberAt(rootOf(context.documents[side]), 'components', 'securitySchemes')
}

function essence(context: Context, side: 0 | 1, place: Place): unknown {
  const { value } = followed(context.documents[side], place)
  if (!isFields(value)) return value
  const { description: _, 'x-provenance': __, ...rest } = value
  return rest
}

function nameOf(need: Need): string {
  return [...need]
    .map(([name, scopes]) => `\`${name}\`${scopes.length > 0 ? ` (${scopes.join(', ')})` : ''}`)
    .join(' with ')
}
