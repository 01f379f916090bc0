import type { ErrorObject } from 'ajv/dist/2020.js'
import { pointerStep } from '../spec/openapi-document.ts'
import type { Misfit, NamesAt } from './explain.ts'
import { memberOf } from './member-of.ts'
import { messageOf } from './misfit-message.ts'
import type { Rewriter } from './rewrite/rewriter.ts'

/** A member that a schema does not name, or that the direction excludes. */
export interface Stranger extends Misfit {
  /** Whether the schema names it in some branch. */
  readonly isKnown: boolean
}

/**
 * The members that only a closed schema refuses. Where one makes a branch fail, the other members of
 * that branch are refused as well, without being strangers: they are left out.
 */
export function strangers(
  errors: readonly ErrorObject[],
  value: unknown,
  rewriter: Rewriter,
  names: NamesAt,
  knows: (pointer: string, name: string) => boolean,
): Stranger[] {
  const found = errors.flatMap((error): (Stranger & { object: string })[] => {
    const schema = rewriter.origin(error.parentSchema)
    const name = memberOf(error)
    const isStranger = schema?.closing === true && error.keyword === 'unevaluatedProperties'
    if (!schema || !(isStranger || error.keyword === 'notSent')) return []
    const known = names(schema.pointer)
    const pointer = error.instancePath + (name === undefined ? '' : pointerStep(name))
    return [
      {
        pointer,
        message: messageOf(error, value, schema, () => known),
        keyword: error.keyword,
        schema: schema.pointer,
        expected: error.keyword === 'notSent' ? error.schema : known,
        isKnown: name !== undefined && knows(schema.pointer, name),
        object: pointer.slice(0, pointer.lastIndexOf('/')),
      },
    ]
  })
  const isInside = (inner: string, outer: string): boolean => inner.startsWith(`${outer}/`)
  const real = found.filter(({ object, isKnown }) => {
    const failsInside = found.some(
      (other) =>
        isInside(other.object, object) || (other.object === object && other.keyword === 'notSent'),
    )
    return !(isKnown && failsInside)
  })
  return [...new Map(real.map((one) => [one.pointer, one])).values()]
}
