import { isJsonObject, type JsonObject } from '@picturedesk/mocks'

/** A copy of an example with one mistake in it. */
export interface Mistake {
  /** What is wrong, and where. */
  readonly name: string
  readonly value: unknown
}

/** Copies of an example, each with one mistake that a type can tell: a value of another kind, or none. */
export function mistakesIn(example: unknown): Mistake[] {
  return placesIn(example, []).flatMap((path): Mistake[] => {
    const at = `/${path.join('/')}`
    const value = path.reduce<unknown>((node, step) => (node as JsonObject)[step], example)
    const others = otherKinds(value).map((other) => ({
      name: `${at} is ${JSON.stringify(other)}`,
      value: withValue(example, path, other),
    }))
    const isMember = path.length > 0 && !/^\d+$/.test(path.at(-1) ?? '')
    const missing = { name: `${at} is missing`, value: withValue(example, path, undefined) }
    return isMember ? [...others, missing] : others
  })
}

function otherKinds(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return ['text', {}]
  if (isJsonObject(value)) return ['text', [7]]
  // A text in place of a number breaks no type where the vendor writes numbers as texts, too.
  return [[7], typeof value === 'boolean' ? 'yes' : true]
}

/** Paths to all values of an example, itself first. */
function placesIn(value: unknown, path: readonly string[]): (readonly string[])[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, child]) => placesIn(child, [...path, name]))
      : []
  return [path, ...inside]
}

function withValue(example: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  const copy: Record<string, unknown> | unknown[] = Array.isArray(example)
    ? [...example]
    : { ...(example as object) }
  const members = copy as Record<string, unknown>
  const inner = withValue(members[step], rest, value)
  if (inner === undefined) delete members[step]
  else members[step] = inner
  return copy
}
