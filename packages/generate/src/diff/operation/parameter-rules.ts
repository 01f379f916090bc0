import { deepEqual } from '../deep-equal.ts'
import { entriesOf, itemsOf, memberAt, type Place } from '../place.ts'
import { compareContent } from './content-rules.ts'
import { type Context, compareRest, compareSchemas, flag, followed, tell } from './context.ts'
import type { FoundOperation } from './find-operations.ts'

interface Parameter {
  readonly name: string
  readonly in: string
}

/** Everything that an operation is called with beside its body. */
export function compareParameters(
  context: Context,
  base: FoundOperation,
  next: FoundOperation,
): void {
  const [before, after] = [parametersOf(context, 0, base), parametersOf(context, 1, next)]
  const moved = new Map<string, Place<Parameter>>()
  for (const [key, parameter] of before) {
    const now = after.get(key)
    if (now !== undefined) {
      compareParameter(context, parameter, now)
      continue
    }
    const { name, in: where } = parameter.value
    const [target, found] =
      [...after].find(
        ([other, { value }]) => !before.has(other) && !moved.has(other) && value.name === name,
      ) ?? []
    if (target !== undefined && found !== undefined) {
      moved.set(target, found)
      tell(
        context,
        'breaking',
        `\`${name}\` moved from ${where} to ${found.value.in}, so callers have to send it there.`,
        { base: parameter, next: found },
        'request',
      )
      compareParameter(context, parameter, found)
    } else if (isFilledIn(context, 0, parameter))
      tell(
        context,
        'fix',
        `\`${name}\` in ${where} was removed; the client filled it in and leaves it out now.`,
        { base: parameter },
        'request',
      )
    else
      tell(
        context,
        'breaking',
        `\`${name}\` in ${where} was removed, so callers that send it are refused.`,
        { base: parameter },
        'request',
      )
  }
  for (const [key, parameter] of after) {
    if (before.has(key) || moved.has(key)) continue
    const { name, in: where } = parameter.value
    const isNeeded = flag(parameter, 'required') || where === 'path'
    if (isNeeded)
      tell(
        context,
        'breaking',
        `\`${name}\` in ${where} is new and must be sent, so calls without it are refused.`,
        { next: parameter },
        'request',
      )
    else
      tell(
        context,
        'feature',
        `\`${name}\` in ${where} is new, so callers may send it.`,
        { next: parameter },
        'request',
      )
  }
}

/** By place and name. What an operation says goes before what its path says. */
function parametersOf(
  context: Context,
  side: 0 | 1,
  { items, place }: FoundOperation,
): Map<string, Place<Parameter>> {
  const found = new Map<string, Place<Parameter>>()
  for (const owner of [...items, place])
    for (const entry of itemsOf(memberAt(owner, 'parameters'))) {
      const parameter = followed<Parameter>(context.documents[side], entry)
      const { name, in: where } = parameter.value ?? {}
      found.set(`${where} ${where === 'header' ? String(name).toLowerCase() : name}`, parameter)
    }
  return found
}

function isFilledIn(context: Context, side: 0 | 1, parameter: Place): boolean {
  return (
    flag(parameter, 'x-credential') ||
    flag(followed(context.documents[side], memberAt(parameter, 'schema')), 'x-credential')
  )
}

function compareParameter(context: Context, base: Place<Parameter>, next: Place<Parameter>): void {
  const name = `\`${next.value.name}\``
  const sides = { base, next }
  const needed = (place: Place<Parameter>): boolean =>
    flag(place, 'required') || place.value.in === 'path'
  if (!needed(base) && needed(next))
    tell(
      context,
      'breaking',
      `${name} must be sent now, so calls without it are refused.`,
      sides,
      'request',
    )
  if (needed(base) && !needed(next))
    tell(context, 'feature', `${name} may be left out now.`, sides, 'request')
  for (const keyword of ['style', 'explode', 'allowReserved'] as const) {
    const [before, after] = [written(base, keyword), written(next, keyword)]
    if (before === after || base.value.in !== next.value.in) continue
    tell(
      context,
      'breaking',
      `${name} is written in another way (\`${keyword}\` ${after} in place of ${before}), so the same value may be read as another.`,
      sides,
      'request',
    )
  }
  const [may, mayNow] = [flag(base, 'allowEmptyValue'), flag(next, 'allowEmptyValue')]
  if (may !== mayNow)
    tell(
      context,
      mayNow ? 'feature' : 'breaking',
      mayNow
        ? `${name} may be empty now.`
        : `${name} must not be empty any more, so calls with an empty one are refused.`,
      sides,
      'request',
    )
  compareCredential(context, name, base, next)
  compareValue(context, name, base, next)
  const known = [
    'name',
    'in',
    'required',
    'style',
    'explode',
    'allowReserved',
    'allowEmptyValue',
    'schema',
    'content',
    'x-credential',
    'x-unsigned',
  ]
  compareRest(context, name, base, next, known)
}

/** What holds where nothing is said. */
function written(
  parameter: Place<Parameter>,
  keyword: 'style' | 'explode' | 'allowReserved',
): unknown {
  const { value } = memberAt(parameter, keyword)
  if (value !== undefined) return value
  const style =
    memberAt(parameter, 'style').value ??
    (/^(query|cookie)$/.test(parameter.value.in) ? 'form' : 'simple')
  if (keyword === 'style') return style
  return keyword === 'explode' && style === 'form'
}

function compareCredential(context: Context, name: string, base: Place, next: Place): void {
  if (flag(base, 'x-unsigned') !== flag(next, 'x-unsigned'))
    tell(
      context,
      'fix',
      `Whether the signature covers ${name} changed; the client signs accordingly.`,
      { base, next },
      'request',
    )
  if (flag(base, 'x-credential') === flag(next, 'x-credential')) return
  const means = flag(next, 'x-credential')
    ? `${name} is a credential now, so callers configure it and do not send it any more.`
    : `${name} is not filled in by the client any more, so callers have to send it.`
  tell(context, 'breaking', means, { base, next }, 'request')
}

function compareValue(context: Context, name: string, base: Place, next: Place): void {
  const [before, after] = [memberAt(base, 'content'), memberAt(next, 'content')]
  if (before.value === undefined && after.value === undefined) {
    compareSchemas(context, memberAt(base, 'schema'), memberAt(next, 'schema'), 'request', name)
    return
  }
  if (before.value !== undefined && after.value !== undefined) {
    const types = (content: Place) => entriesOf(content).map(([type]) => type)
    if (!deepEqual(types(before), types(after))) {
      tell(
        context,
        'breaking',
        `${name} is written as another media type, so callers have to write it differently.`,
        { base: before, next: after },
        'request',
      )
      return
    }
    compareContent(context, name, before, after, 'request')
    return
  }
  tell(
    context,
    'breaking',
    `${name} is ${after.value === undefined ? 'not ' : ''}written as a media type now, so the same value may be read as another.`,
    { base, next },
    'request',
  )
}
