import type { Direction } from '../change.ts'
import { deepEqual } from '../deep-equal.ts'
import { entriesOf, memberAt, type Place } from '../place.ts'
import { type Context, compareRest, compareSchemas, tell } from './context.ts'
import { compareHeaders } from './header-rules.ts'

/** The media types of a body, and the schema of each. */
export function compareContent(
  context: Context,
  what: string,
  base: Place,
  next: Place,
  direction: Direction,
): void {
  const [before, after] = [mediaTypes(base), mediaTypes(next)]
  const found = new Set<string>()
  for (const [name, media] of before) {
    const other = after.has(name)
      ? name
      : [...after.keys()].find((one) => covers(one, name) || covers(name, one))
    if (other === undefined) {
      tell(
        context,
        'breaking',
        direction === 'request'
          ? `${what} cannot be sent as ${name} any more.`
          : `${what} does not come as ${name} any more, so callers that ask for it or read it fail.`,
        { base: media },
        direction,
      )
      continue
    }
    found.add(other)
    const now = after.get(other) as Place
    if (other !== name) tellRange(context, what, name, other, { base: media, next: now }, direction)
    compareMedia(context, what, media, now, direction)
  }
  for (const [name, media] of after) {
    if (found.has(name)) continue
    if (direction === 'request')
      tell(context, 'feature', `${what} can be sent as ${name}, too.`, { next: media }, direction)
    else
      tell(
        context,
        'breaking',
        `${what} may come as ${name}, so callers may receive what they did not receive before.`,
        { next: media },
        direction,
      )
  }
}

/** By the name in its plain form. */
function mediaTypes(content: Place): Map<string, Place> {
  return new Map(
    entriesOf(content).map(([name, media]) => [name.toLowerCase().replaceAll(/\s/g, ''), media]),
  )
}

const bare = (name: string): string => name.split(';', 1)[0] ?? name

/** Whether a range such as `image/*` has a media type, or one with parameters is the same without. */
function covers(range: string, name: string): boolean {
  const [wide, narrow] = [bare(range), bare(name)]
  if (wide === narrow || wide === '*/*') return true
  return wide.endsWith('/*') && narrow.startsWith(wide.slice(0, -1))
}

function tellRange(
  context: Context,
  what: string,
  name: string,
  other: string,
  sides: { base: Place; next: Place },
  direction: Direction,
): void {
  if (bare(name) === bare(other)) {
    tell(
      context,
      'fix',
      `${what} is ${other} in place of ${name}, which the client treats alike.`,
      sides,
      direction,
    )
    return
  }
  const isWider = covers(other, name)
  const isHarmless = (direction === 'request') === isWider
  tell(
    context,
    isHarmless ? 'feature' : 'breaking',
    `${what} is ${other} in place of ${name}, so ${isWider ? 'more' : 'fewer'} media types are possible.`,
    sides,
    direction,
  )
}

function compareMedia(
  context: Context,
  what: string,
  base: Place,
  next: Place,
  direction: Direction,
): void {
  compareSchemas(context, memberAt(base, 'schema'), memberAt(next, 'schema'), direction)
  const [before, after] = [
    new Map(entriesOf(memberAt(base, 'encoding'))),
    new Map(entriesOf(memberAt(next, 'encoding'))),
  ]
  for (const name of new Set([...before.keys(), ...after.keys()]))
    compareEncoding(
      context,
      `\`${name}\` of ${what.toLowerCase()}`,
      before.get(name) ?? empty(base, name),
      after.get(name) ?? empty(next, name),
      direction,
    )
  compareRest(context, what.toLowerCase(), base, next, ['schema', 'encoding'])
}

function empty(media: Place, name: string): Place {
  return { ...memberAt(media, 'encoding', name), value: {} }
}

/** How a member of a form is written. */
function compareEncoding(
  context: Context,
  what: string,
  base: Place,
  next: Place,
  direction: Direction,
): void {
  for (const keyword of ['contentType', 'style', 'explode', 'allowReserved']) {
    const [before, after] = [memberAt(base, keyword), memberAt(next, keyword)]
    if (deepEqual(before.value, after.value)) continue
    tell(
      context,
      'breaking',
      `${what} is written in another way (\`${keyword}\`), so the same value may be read as another.`,
      { base: before, next: after },
      direction,
    )
  }
  compareHeaders(context, what, memberAt(base, 'headers'), memberAt(next, 'headers'), direction)
  compareRest(context, what, base, next, [
    'contentType',
    'style',
    'explode',
    'allowReserved',
    'headers',
  ])
}
