import { Code } from './code.ts'
import { literal, type NameOf } from './literal.ts'
import { Extended, Part } from './part.ts'

/** A part with fewer values than this is written where it is used. */
const SMALL = 24

/** Constants for the parts of values that are written once, and what the values import. */
export interface SharedParts {
  readonly constants: string
  readonly nameOf: NameOf
  readonly imports: readonly string[]
}

/**
 * Finds the parts that are used twice, or that contain themselves.
 * @param taken Names that the module has already. Those of the parts are added.
 */
export function sharedParts(
  values: readonly unknown[],
  type: string,
  taken: Set<string>,
): SharedParts {
  const uses = new Map<Part, number>()
  const ordered: Part[] = []
  const imports = new Set<string>()
  const open = new Set<Part>()
  for (const value of values) visit(value)
  const names = new Map<Part, string>()
  for (const part of ordered)
    if (part.isRecursive || ((uses.get(part) ?? 0) > 1 && sizeOf(part.value) >= SMALL))
      names.set(part, nameFor(part, taken))
  const nameOf: NameOf = (part) => names.get(part)
  const constants = ordered
    .filter((part) => names.has(part))
    .map((part) => {
      const [name, text] = [names.get(part), literal(part.value ?? {}, nameOf)]
      return part.isRecursive
        ? `const ${name}: ${type} = ${text}\n`
        : `const ${name} = ${text} as const satisfies ${type}\n`
    })
  return { constants: constants.join(''), nameOf, imports: [...imports] }

  /** Visits what a part contains before the part, so that constants come before their use. */
  function visit(value: unknown): void {
    if (value instanceof Part) {
      uses.set(value, (uses.get(value) ?? 0) + 1)
      // Whichever part of a circle is met first is written last, so the others must not read it at once.
      if (open.has(value)) value.isRecursive = true
      if (uses.get(value) !== 1) return
      open.add(value)
      visit(value.value)
      open.delete(value)
      ordered.push(value)
    } else if (value instanceof Extended) {
      visit(value.part)
      visit(value.more)
    } else if (value instanceof Code) {
      for (const name of value.imports) imports.add(name)
    } else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
      for (const inner of Object.values(value)) visit(inner)
    }
  }
}

function sizeOf(value: unknown): number {
  if (value instanceof Part) return value.isRecursive ? 1 : sizeOf(value.value)
  if (value instanceof Extended) return sizeOf(value.part) + 1
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return 1
  return Object.values(value).reduce((sum: number, inner) => sum + sizeOf(inner), 1)
}

function nameFor({ name }: Part, taken: Set<string>): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter(Boolean)
  const camel = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  const base = `rule${camel || 'Part'}`
  let found = base
  for (let number = 2; taken.has(found); number++) found = `${base}${number}`
  taken.add(found)
  return found
}
