import { takeRaw } from './raw-of.ts'

/**
 * The documented members of a response. A number is a mask of JSON types (string 1, number 2,
 * boolean 4, object 8, array 16) and of rules: a text must not be empty (32), a number must not be
 * negative (64) or must be whole (128). A list stands for an array of its item. An object names
 * members, with `?` after those that may be absent or null, and `?!` after those that may be absent
 * but not null.
 */
export type Shape = number | readonly [Shape] | { readonly [member: string]: Shape }

/** A place where a value differs from its shape. */
export interface Fault {
  readonly path: string
  readonly problem: string
  /** What stands there. */
  readonly value?: unknown
}

/** An entry of a list that could not be used. */
export interface BadItem extends Fault {
  /** Path of the list. */
  readonly list: string
  /** The whole entry, as the vendor sent it. */
  readonly item: unknown
}

/** What a check found. The value is the given one, or a copy where something was left out. */
export interface Checked {
  readonly value: unknown
  /** Why the value as a whole cannot be used. */
  readonly fault?: Fault | undefined
  /** Optional members that were left out. */
  readonly dropped: readonly Fault[]
  /** Entries of lists that were left out. */
  readonly badItems: readonly BadItem[]
}

const TYPES = ['string', 'number', 'boolean', 'object', 'array']
const STRING = 1
const NUMBER = 2
const OBJECT = 8
const ARRAY = 16
const NOT_EMPTY = 32
const NOT_NEGATIVE = 64
const WHOLE = 128

/** A shape whose members are split from their marks once, not for every response. */
type Plan = number | ListPlan | ObjectPlan

interface ListPlan {
  readonly item: Plan
}

interface ObjectPlan {
  readonly members: readonly {
    readonly name: string
    readonly plan: Plan
    readonly isOptional: boolean
    readonly mayBeNull: boolean
    /** Whether every object inherits a member of this name, such as `toString`. */
    readonly isInherited: boolean
  }[]
}

const plans = new WeakMap<object, Plan>()

/**
 * Checks a value against its shape. An optional member that does not fit is left out, and so is an
 * entry of a list that does not fit, so that neither costs its neighbours. Members that are not in
 * the shape may have any value. The given value stays as it is.
 */
export function checkPayload(shape: Shape, value: unknown, path: string): Checked {
  const check = new Check(path)
  const checked = check.read(planOf(shape), value)
  const { fault, dropped, badItems } = check
  return checked === FAULTY
    ? { value, fault, dropped, badItems }
    : { value: checked, dropped, badItems }
}

/** Stands for a value that cannot be used. */
const FAULTY = Symbol('faulty')

class Check {
  readonly #path: (string | number)[]
  fault: Fault | undefined
  readonly dropped: Fault[] = []
  readonly badItems: BadItem[] = []

  constructor(path: string) {
    this.#path = path === '' ? [] : [path]
  }

  read(plan: Plan, value: unknown): unknown {
    const mask = typeof plan === 'number' ? plan : 'item' in plan ? ARRAY : OBJECT
    if (!fits(mask, value)) {
      this.fault = { path: this.#place(), problem: problemOf(mask, value), value }
      return FAULTY
    }
    if (typeof plan === 'number') return value
    return 'item' in plan
      ? this.#readList(plan, value as readonly unknown[])
      : this.#readObject(plan, value as Readonly<Record<string, unknown>>)
  }

  #readList({ item: plan }: ListPlan, list: readonly unknown[]): unknown {
    let copy: unknown[] | undefined
    const depth = this.#path.length
    for (let index = 0; index < list.length; index++) {
      const item = list[index]
      if (typeof plan === 'number' && fits(plan, item)) {
        copy?.push(item)
        continue
      }
      this.#path[depth] = index
      const read = this.read(plan, item)
      this.#path.length = depth
      if (read === item) {
        copy?.push(item)
        continue
      }
      copy ??= list.slice(0, index)
      if (read !== FAULTY) copy.push(read)
      else this.badItems.push({ ...(this.fault as Fault), list: this.#place(), item })
    }
    return copy === undefined ? list : takeRaw(copy, list)
  }

  #readObject({ members }: ObjectPlan, value: Readonly<Record<string, unknown>>): unknown {
    let copy: Record<string, unknown> | undefined
    const depth = this.#path.length
    for (const { name, plan, isOptional, mayBeNull, isInherited } of members) {
      const inner = isInherited && !Object.hasOwn(value, name) ? undefined : value[name]
      if (isOptional && (inner === undefined || (inner === null && mayBeNull))) continue
      if (typeof plan === 'number' && fits(plan, inner)) continue
      this.#path[depth] = name
      const read = this.read(plan, inner)
      this.#path.length = depth
      if (read === inner) continue
      if (read === FAULTY && !isOptional) return FAULTY
      copy ??= { ...value }
      if (read !== FAULTY) copy[name] = read
      else {
        delete copy[name]
        this.dropped.push(this.fault as Fault)
      }
    }
    return copy === undefined ? value : takeRaw(copy, value)
  }

  #place(): string {
    return this.#path.reduce<string>(
      (path, part) =>
        typeof part === 'number' ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`,
      '',
    )
  }
}

function planOf(shape: Shape): Plan {
  if (typeof shape === 'number') return shape
  const known = plans.get(shape)
  if (known !== undefined) return known
  const plan: Plan = Array.isArray(shape)
    ? { item: planOf(shape[0] as Shape) }
    : {
        members: Object.entries(shape as Readonly<Record<string, Shape>>).map(([marked, inner]) => {
          const name = marked.replace(/\?!?$/, '')
          return {
            name,
            plan: planOf(inner),
            isOptional: name !== marked,
            mayBeNull: marked.endsWith('?'),
            isInherited: name in Object.prototype,
          }
        }),
      }
  plans.set(shape, plan)
  return plan
}

/** Whether a value has one of the types, and heeds the rules. */
function fits(mask: number, value: unknown): boolean {
  const type = typeof value
  if (type === 'string') {
    if (mask & STRING) return !(mask & NOT_EMPTY) || value !== ''
    // A number may be sent as text.
    return (mask & NUMBER) > 0 && isNumeric(value as string) && fits(mask, Number(value))
  }
  if (type === 'number') {
    if (!(mask & NUMBER) || !Number.isFinite(value)) return false
    if (mask & NOT_NEGATIVE && (value as number) < 0) return false
    return !(mask & WHOLE) || Number.isInteger(value)
  }
  if (type === 'boolean') return (mask & 4) > 0
  if (value === null || value === undefined) return false
  return (mask & (Array.isArray(value) ? ARRAY : OBJECT)) > 0
}

/** Longest text that is read as a number. */
const LONGEST_NUMBER = 40

/** Whether a text is a decimal number. */
export function isNumeric(text: string): boolean {
  return text.length <= LONGEST_NUMBER && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)
}

function problemOf(mask: number, value: unknown): string {
  if (value === undefined || value === null) return 'missing'
  const found = Array.isArray(value) ? 'array' : typeof value
  const types = TYPES.filter((_, bit) => mask & (1 << bit))
  if (!types.includes(found)) return `expected ${types.join(' or ')}. Received ${found}`
  if (found === 'string') return 'expected text. Received an empty one'
  return `expected ${mask & WHOLE ? 'a whole number' : 'a number'}${mask & NOT_NEGATIVE ? ' of at least 0' : ''}. Received ${value}`
}
