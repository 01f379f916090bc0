import type { Composition } from '../../schema/composition.ts'
import type { Evaluator } from '../../schema/evaluator.ts'
import type { Misfit } from '../../schema/explain.ts'
import { unknownName } from '../../schema/misfit-message.ts'
import type { SchemaAt } from '../../schema/schema-graph.ts'
import { isJsonObject, pointerStep } from '../../spec/openapi-document.ts'
import { advice, type Readings } from './style-reader.ts'
import type { TextReader } from './text-reader.ts'
import { type Shapes, separatorOf, shapesOf, type WireField } from './wire-field.ts'
import type { WireValue } from './wire-value.ts'

/** The text that an object becomes by mistake. */
export const OBJECT_AS_TEXT = '[object Object]'

const separators = [',', '|', ' ', ';']

/** A mistake at a place below the field's own. */
export type Mistake = Pick<Misfit, 'pointer' | 'message'> &
  Partial<Pick<Misfit, 'keyword' | 'expected'>>

/** Judges the value of a parameter or a field of a form. */
export class FieldJudge {
  readonly #evaluator: Evaluator
  readonly #reader: TextReader
  readonly #shapes = new WeakMap<SchemaAt, Shapes>()

  constructor(evaluator: Evaluator, reader: TextReader) {
    this.#evaluator = evaluator
    this.#reader = reader
  }

  /** What kinds of values a field may have. */
  shapes({ schema }: WireField): Shapes {
    if (!schema) return { list: true, object: true, text: true }
    let found = this.#shapes.get(schema)
    if (!found) {
      found = shapesOf(this.#evaluator.rewriter('request').composition(schema))
      this.#shapes.set(schema, found)
    }
    return found
  }

  /** What the schema of a field says. */
  composition({ schema }: WireField): Composition | undefined {
    return schema && this.#evaluator.rewriter('request').composition(schema)
  }

  /** The value that the readings come to. */
  value(field: WireField, values: readonly WireValue[]): { value: unknown; mistakes: Mistake[] } {
    const { schema } = field
    if (!schema) return { value: values[0], mistakes: [] }
    const judged = values.map((wire) => {
      const value = this.#reader.read(wire, [schema])
      const mistakes: Misfit[] = this.#evaluator.misfits(schema, value, {
        direction: 'request',
        closed: true,
      })
      return { value, mistakes }
    })
    const good = judged.find(({ mistakes }) => mistakes.length === 0)
    const near = judged.find(
      ({ mistakes }) =>
        !mistakes.some(({ keyword, pointer }) => keyword === 'type' && pointer === ''),
    )
    // There is a reading of whatever was sent.
    return good ?? near ?? (judged[0] as (typeof judged)[number])
  }

  /** The mistakes of what was sent under the name of a field. */
  mistakes(field: WireField, readings: Readings, texts: readonly string[]): Mistake[] {
    if (texts.some((text) => text.includes(OBJECT_AS_TEXT)))
      return [{ pointer: '', message: `${writtenAsText(field.name)} ${advice(field)}` }]
    if ('problem' in readings) return [{ pointer: '', message: readings.problem }]
    const { mistakes } = this.value(field, readings.values)
    if (mistakes.length === 0) return []
    const joined = this.separatorProblem(field, texts)
    return joined === undefined ? mistakes : [{ pointer: '', message: joined }]
  }

  /** A list that was joined in another way than the spec has it; told only where the items tell. */
  separatorProblem(field: WireField, texts: readonly string[]): string | undefined {
    const [text = ''] = texts
    const { schema } = field
    if (!schema || texts.length !== 1 || !this.shapes(field).list) return undefined
    const own = field.explode ? undefined : separatorOf(field)
    const used = separators.find(
      (separator) =>
        separator !== own &&
        text.includes(separator) &&
        this.value(field, [text.split(separator)]).mistakes.length === 0,
    )
    return used === undefined
      ? undefined
      : `'${field.name}' is joined by '${used}'. ${advice(field)}`
  }
}

/** What to say of an object that became text. */
export function writtenAsText(name: string): string {
  return `'${name}' is an object that was written as text, '${OBJECT_AS_TEXT}'.`
}

/** Where a value has text that an object became by mistake. */
export function writtenAsTextIn(value: unknown, pointer = ''): Mistake[] {
  if (typeof value === 'string' && value.includes(OBJECT_AS_TEXT))
    return [{ pointer, message: writtenAsText(pointer.slice(pointer.lastIndexOf('/') + 1)) }]
  if (Array.isArray(value))
    return value.flatMap((item, at) => writtenAsTextIn(item, pointer + pointerStep(at)))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    writtenAsTextIn(inner, pointer + pointerStep(name)),
  )
}

/** The mistakes of an object that is written by its members, each at the name that it has on the wire. */
export function atMembers(
  { name }: WireField,
  mistakes: readonly Mistake[],
  what: string,
): Mistake[] {
  return mistakes.map(({ pointer, message, keyword, expected }) => {
    const steps = pointer
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    const on = (path: readonly string[]): string => name + path.map((step) => `[${step}]`).join('')
    const unknown = keyword === 'unevaluatedProperties' && Array.isArray(expected)
    const known = unknown ? expected.map((key) => on([...steps.slice(0, -1), String(key)])) : []
    return {
      ...(keyword === undefined ? {} : { keyword }),
      pointer: pointerStep(on(steps)),
      message: unknown ? unknownName(on(steps), known, what) : message,
    }
  })
}
