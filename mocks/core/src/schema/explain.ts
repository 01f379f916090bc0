import type { ErrorObject } from 'ajv/dist/2020.js'
import { pointerStep } from '../spec/openapi-document.ts'
import type { ChoiceParams } from './choice-keywords.ts'
import { memberOf } from './member-of.ts'
import { messageOf } from './misfit-message.ts'
import type { Rewriter } from './rewrite/rewriter.ts'

/** Why a value does not fit its schema. */
export interface Misfit {
  /** In the value. */
  readonly pointer: string
  readonly message: string
  /** The keyword that is not kept, such as `required`, or `notSent`. */
  readonly keyword: string
  /** Where the schema with this keyword stands in the document. */
  readonly schema: string
  /** What the keyword says: the types, the missing name, the listed values. */
  readonly expected: unknown
}

/** Reads the names that a schema declares. */
export type NamesAt = (pointer: string) => readonly string[]

/** How far from a branch each kind of misfit leads. */
const weights: Readonly<Record<string, number>> = {
  type: 20,
  const: 30,
  enum: 15,
  required: 4,
  unevaluatedProperties: 4,
  additionalProperties: 4,
}

/** Ajv's errors as misfits; of a choice, those of the branch that comes nearest. */
export function explain(
  errors: readonly ErrorObject[],
  value: unknown,
  rewriter: Rewriter,
  names: NamesAt,
): Misfit[] {
  const told = (list: readonly ErrorObject[]): Misfit[] => {
    const found: Misfit[] = []
    for (let end = list.length; end > 0; ) {
      const error = list[end - 1] as ErrorObject
      end -= 1
      const counts = choiceOf(error)?.counts
      if (!counts) {
        // The branch of a condition has errors of its own.
        if (error.keyword !== 'if') found.unshift(misfit(error))
        continue
      }
      const start = end - counts.reduce((sum, count) => sum + count, 0)
      const branches: Misfit[][] = []
      let at = start
      for (const count of counts) {
        branches.push(told(list.slice(at, at + count)))
        at += count
      }
      found.unshift(...ofChoice(error, branches))
      end = start
    }
    return found
  }

  const misfit = (error: ErrorObject): Misfit => {
    const schema = rewriter.origin(error.parentSchema)
    const name = memberOf(error)
    return {
      pointer: error.instancePath + (name === undefined ? '' : pointerStep(name)),
      message: messageOf(error, value, schema, () => names(schema?.pointer ?? '')),
      keyword: error.keyword,
      schema: schema?.pointer ?? '',
      expected: expectedOf(error),
    }
  }

  const ofChoice = (error: ErrorObject, branches: readonly Misfit[][]): Misfit[] => {
    const fitting = choiceOf(error)?.fitting
    const own = misfit(error)
    if (fitting) return [own]
    const isAnotherType = (branch: readonly Misfit[]): boolean =>
      branch.some(({ keyword, pointer }) => keyword === 'type' && pointer === own.pointer)
    const near = branches.filter((branch) => !isAnotherType(branch))
    if (near.length === 0) {
      const types = branches
        .flat()
        .filter(({ keyword, pointer }) => keyword === 'type' && pointer === own.pointer)
      const expected = [...new Set(types.flatMap((one) => one.expected))]
      const params = { type: expected }
      return [{ ...misfit({ ...error, keyword: 'type', params }), schema: own.schema, expected }]
    }
    // A constant of a member tells alternatives apart: one that it excludes is not what was meant.
    const isExcluded = (branch: readonly Misfit[]): boolean =>
      branch.some(
        ({ keyword, pointer }) =>
          (keyword === 'const' || keyword === 'not') &&
          pointer.startsWith(`${own.pointer}/`) &&
          !pointer.slice(own.pointer.length + 1).includes('/'),
      )
    const meant = near.filter((branch) => !isExcluded(branch))
    const ranked = (meant.length > 0 ? meant : near)
      .map((branch) => ({ branch, distance: distanceOf(branch) }))
      .sort((one, other) => one.distance - other.distance)
    const [best, next] = ranked
    if (!best || best.branch.length === 0) return [own]
    if (!next || next.distance > best.distance) return best.branch
    const places = new Set(
      ranked
        .filter(({ distance }) => distance === best.distance)
        .flatMap(({ branch }) => branch.map((one) => one.message)),
    )
    if (places.size === best.branch.length) return best.branch
    return [
      { ...own, message: `${own.message} ${alternatives(ranked.map(({ branch }) => branch))}` },
    ]
  }

  return distinct(told(errors))
}

/** The parameters of an error of a choice. */
export function choiceOf(error: ErrorObject): ChoiceParams | undefined {
  return error.keyword === 'oneOf' || error.keyword === 'anyOf'
    ? (error.params as ChoiceParams)
    : undefined
}

function expectedOf({ keyword, params, parentSchema }: ErrorObject): unknown {
  if (keyword === 'required') return params['missingProperty']
  if (keyword === 'type') return [params['type']].flat()
  if (keyword === 'enum') return params['allowedValues']
  if (keyword === 'const') return params['allowedValue']
  return (parentSchema as Record<string, unknown> | undefined)?.[keyword]
}

function distanceOf(branch: readonly Misfit[]): number {
  return branch.reduce((sum, { keyword }) => sum + (weights[keyword] ?? 6), 0)
}

function alternatives(branches: readonly (readonly Misfit[])[]): string {
  const told = branches.slice(0, 3).flatMap(([first]) => first?.message ?? [])
  return `The nearest: ${[...new Set(told)].map((text, at) => `${at + 1}) ${text}`).join(' ')}`
}

function distinct(misfits: readonly Misfit[]): Misfit[] {
  return [...new Map(misfits.map((one) => [`${one.pointer} ${one.message}`, one])).values()]
}
