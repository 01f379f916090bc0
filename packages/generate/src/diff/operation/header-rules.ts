import type { Direction } from '../change.ts'
import { deepEqual } from '../deep-equal.ts'
import { entriesOf, memberAt, type Place } from '../place.ts'
import { type Context, compareRest, compareSchemas, flag, followed, tell } from './context.ts'

/** The headers of a response, or of a part of a form. Their names are alike in any case. */
export function compareHeaders(
  context: Context,
  what: string,
  base: Place,
  next: Place,
  direction: Direction,
): void {
  const [before, after] = [byName(context, 0, base), byName(context, 1, next)]
  for (const [name, header] of before) {
    const now = after.get(name)
    if (now === undefined)
      tell(
        context,
        'breaking',
        `The header \`${name}\` of ${what} was removed, so callers that use it fail.`,
        { base: header },
        direction,
      )
    else compareHeader(context, `the header \`${name}\``, header, now, direction)
  }
  for (const [name, header] of after) {
    if (before.has(name)) continue
    const isHarmful = direction === 'request' && flag(header, 'required')
    tell(
      context,
      isHarmful ? 'breaking' : 'feature',
      isHarmful
        ? `The header \`${name}\` of ${what} must be sent now.`
        : `${what} has the header \`${name}\` now.`,
      { next: header },
      direction,
    )
  }
}

function byName(context: Context, side: 0 | 1, headers: Place): Map<string, Place> {
  return new Map(
    entriesOf(headers).map(([name, place]) => [
      name.toLowerCase(),
      followed(context.documents[side], place),
    ]),
  )
}

function compareHeader(
  context: Context,
  what: string,
  base: Place,
  next: Place,
  direction: Direction,
): void {
  const [was, is] = [flag(base, 'required'), flag(next, 'required')]
  const sides = { base, next }
  if (was !== is) {
    const isHarmful = direction === 'request' ? is : was
    tell(
      context,
      isHarmful ? 'breaking' : 'feature',
      is ? `${what} is always there now.` : `${what} may be missing now.`,
      sides,
      direction,
    )
  }
  compareSchemas(context, schemaOf(base), schemaOf(next), direction)
  for (const keyword of ['style', 'explode', 'content'])
    if (!deepEqual(comparable(base, keyword), comparable(next, keyword)))
      tell(
        context,
        'breaking',
        `${what} is written in another way (\`${keyword}\`), so the same text may be read as another value.`,
        sides,
        direction,
      )
  compareRest(context, what, base, next, [
    'required',
    'schema',
    'style',
    'explode',
    'content',
    'allowEmptyValue',
  ])
}

/** A header has one style. */
function comparable(header: Place, keyword: string): unknown {
  const { value } = memberAt(header, keyword)
  if (keyword === 'style') return value ?? 'simple'
  if (keyword === 'explode') return value ?? false
  return value === undefined ? undefined : Object.keys(value as object)
}

function schemaOf(header: Place): Place {
  const [, media] = entriesOf(memberAt(header, 'content'))[0] ?? []
  return media === undefined ? memberAt(header, 'schema') : memberAt(media, 'schema')
}
