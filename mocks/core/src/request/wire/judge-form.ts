import { type Composition, hasPattern } from '../../schema/composition.ts'
import { DepthError } from '../../schema/depth-error.ts'
import type { Evaluator } from '../../schema/evaluator.ts'
import { parseJson } from '../../schema/parse-json.ts'
import type { SchemaAt } from '../../schema/schema-graph.ts'
import { isJson, matches, mediaTypeOf } from '../../spec/media-type.ts'
import { type Located, type OpenApiDocument, pointerStep } from '../../spec/openapi-document.ts'
import { bracketKeys, bracketTree } from './bracket-tree.ts'
import { type FieldJudge, type Mistake, OBJECT_AS_TEXT, writtenAsText } from './field-judge.ts'
import type { FormPart } from './form-part.ts'
import { judgeHeaders } from './judge-part-headers.ts'
import { unknownField } from './name-advice.ts'
import { formField } from './parameters-of.ts'
import { advice, readPairs } from './style-reader.ts'
import type { TextReader } from './text-reader.ts'
import type { WireField } from './wire-field.ts'
import type { WireValue } from './wire-value.ts'

/** What a form is judged by. */
export interface FormRules {
  readonly document: OpenApiDocument
  readonly evaluator: Evaluator
  readonly judge: FieldJudge
  readonly reader: TextReader
  /** The media type object of the form. */
  readonly media: Located
  readonly schema: SchemaAt
  /** Whether each field is a part of its own. */
  readonly inParts: boolean
}

type Encoded = WireField & ReturnType<typeof formField>

/** The mistakes of a form, urlencoded or in parts, with pointers into it. */
export function judgeForm(rules: FormRules, parts: readonly FormPart[]): Mistake[] {
  const { evaluator, judge, reader, schema } = rules
  const composition = evaluator.rewriter('request').composition(schema)
  const fields = [...composition.members].map(([name, places]) =>
    fieldOf(
      rules,
      name,
      places.map(({ at }) => at),
    ),
  )
  const found: Mistake[] = []
  const value: Record<string, unknown> = Object.create(null)
  /** The names on the wire of members of members. */
  const sentAs = new Map<string, string>()
  const claimed = new Set<string>()
  const under = (name: string): FormPart[] => parts.filter((part) => part.name === name)

  for (const field of fields) {
    const own = under(field.name)
    if (own.length === 0) continue
    claimed.add(field.name)
    const read = readField(rules, field, own)
    if ('mistakes' in read) {
      found.push(
        ...read.mistakes.map((one) => ({ ...one, pointer: pointerStep(field.name) + one.pointer })),
      )
      value[field.name] = undefined
    } else value[field.name] = read.value
  }
  for (const field of fields) {
    if (claimed.has(field.name) || !judge.shapes(field).object) continue
    const members = parts.filter(({ name }) => {
      if (claimed.has(name)) return false
      if (field.style === 'deepObject' || !field.isGiven) {
        if (bracketKeys(name)?.base === field.name) return true
      }
      const isSpread = field.style === 'form' && field.explode && field.mediaType === undefined
      return isSpread && mayHave(rules, field, name)
    })
    if (members.length === 0) continue
    for (const { name } of members) claimed.add(name)
    const tree = bracketTree(
      members.map(({ name, text }) => {
        const brackets = bracketKeys(name)
        const keys = brackets?.base === field.name ? brackets.keys : [name]
        sentAs.set(pointerStep(field.name) + keys.map(pointerStep).join(''), name)
        return [keys, text ?? '']
      }),
    )
    value[field.name] = reader.read(tree, field.schema ? [field.schema] : [])
  }
  for (const name of new Set(parts.map((part) => part.name))) {
    if (claimed.has(name)) continue
    const texts = under(name).map(({ text }) => text ?? '')
    const wire: WireValue = texts.length === 1 ? String(texts[0]) : texts
    value[name] = (reader.read({ [name]: wire }, [schema]) as Record<string, unknown>)[name]
  }

  const broken = new Set(found.map(({ pointer }) => String(pointer.split('/')[1])))
  const known = [...composition.members.keys()]
  const misfits = evaluator.misfits(schema, value, { direction: 'request', closed: true })
  for (const { pointer, message, keyword, expected } of misfits) {
    // A field that cannot be read is not missing.
    if (keyword === 'required' && broken.has(pointerStep(String(expected)).slice(1))) continue
    const [, step = ''] = pointer.split('/')
    if (broken.has(step) && step !== '') continue
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    const field = fields.find((one) => one.name === name)
    const texts = under(name).flatMap(({ text }) => text ?? [])
    const joined = field && judge.separatorProblem(field, texts)
    if (joined !== undefined) {
      found.push({ pointer: pointerStep(name), message: joined })
      broken.add(step)
    } else if (!field && keyword === 'unevaluatedProperties' && pointer === pointerStep(name)) {
      const told = unknownField(name, fields, {
        known,
        what: 'field',
        shapes: (one) => judge.shapes(one),
      })
      found.push({ pointer, message: told, keyword })
    } else {
      const sent = sentAs.get(pointer)
      found.push({ pointer: sent === undefined ? pointer : pointerStep(sent), message, keyword })
    }
  }
  return found
}

function fieldOf(
  { document, media, schema }: FormRules,
  name: string,
  places: readonly SchemaAt[],
): Encoded {
  const place = places[0]
  return {
    ...formField(document, media, name),
    ...{
      name,
      in: 'body',
      required: false,
      mayBeEmpty: false,
      pointer: place?.pointer ?? schema.pointer,
    },
    schema: place,
  }
}

/** The value of a field that was sent under its own name. */
function readField(
  { evaluator, judge, reader, document, inParts }: FormRules,
  field: Encoded,
  own: readonly FormPart[],
): { value: unknown } | { mistakes: Mistake[] } {
  const { name, schema } = field
  const shapes = judge.shapes(field)
  const wrongType = own.flatMap((part) => contentTypeMistake(field, part))
  const headers = own.flatMap((part) => judgeHeaders({ document, judge }, field.headers, part))
  if (wrongType.length + headers.length > 0) return { mistakes: [...wrongType, ...headers] }
  if (own.some(({ text }) => text?.includes(OBJECT_AS_TEXT)))
    return { mistakes: [{ pointer: '', message: `${writtenAsText(name)} ${advice(field)}` }] }

  const isJsonPart = (part: FormPart): boolean =>
    isJson(mediaTypeOf(part.contentType)) ||
    (part.contentType === undefined && isJson(mediaTypeOf(field.mediaType)))
  if (own.some(isJsonPart)) {
    const values: unknown[] = []
    for (const part of own) {
      const { text = '' } = part
      try {
        values.push(isJsonPart(part) ? parseJson(text) : text)
      } catch (error) {
        if (error instanceof DepthError) throw error
        return { mistakes: [{ pointer: '', message: `'${name}' must be JSON. ${String(error)}.` }] }
      }
    }
    const isWhole = values.length === 1 && !(shapes.list && !Array.isArray(values[0]))
    if (values.length > 1 && !shapes.list) return { mistakes: [sentTwice(field, values.length)] }
    return { value: isWhole ? values[0] : values }
  }
  if (own.some(({ text }) => text === undefined)) {
    if (own.length > 1 && !shapes.list) return { mistakes: [sentTwice(field, own.length)] }
    const files = own.map(({ text }) => text ?? '')
    return { value: shapes.list ? files : fileOf(evaluator, schema) }
  }
  const pairs = own.map(({ text, raw }) => ({ name, value: text ?? '', raw }))
  const texts = pairs.map(({ value }) => value)
  const wanted = { ...shapes, text: shapes.text || (shapes.object && isObjectText(texts)) }
  const styled = readPairs(field, wanted, pairs)
  // A list in parts has a part for each item, whatever the style.
  const readings =
    inParts && 'problem' in styled
      ? readPairs({ ...field, style: 'form', explode: true }, wanted, pairs)
      : styled
  if ('problem' in readings) return { mistakes: [{ pointer: '', message: readings.problem }] }
  if (shapes.object && isObjectText(texts) && !field.isGiven) {
    try {
      return { value: parseJson(texts[0] ?? '') }
    } catch (error) {
      if (error instanceof DepthError) throw error
      if (!shapes.text)
        return { mistakes: [{ pointer: '', message: `'${name}' must be JSON. ${String(error)}.` }] }
    }
  }
  const { value } = judge.value(field, readings.values)
  return { value: schema ? value : reader.read(readings.values[0] ?? '', []) }
}

function isObjectText(texts: readonly string[]): boolean {
  return texts.length === 1 && /^\s*\{/.test(texts[0] ?? '')
}

/** Text that stands for the bytes of a file, which a schema says nothing about. */
function fileOf(evaluator: Evaluator, schema: SchemaAt | undefined): unknown {
  if (!schema || evaluator.fits(schema, '', 'request')) return ''
  return new Array(50).fill('x').join('')
}

function contentTypeMistake({ name, mediaType }: Encoded, { contentType }: FormPart): Mistake[] {
  if (mediaType === undefined || contentType === undefined) return []
  const sent = mediaTypeOf(contentType)
  // A file of an unknown type is sent as bytes.
  if (
    sent === 'application/octet-stream' ||
    mediaType.split(',').some((range) => matches(range, sent))
  )
    return []
  return [{ pointer: '', message: `The part '${name}' is ${sent}. Expected ${mediaType}.` }]
}

function sentTwice(field: WireField, count: number): Mistake {
  return { pointer: '', message: `'${field.name}' is sent ${count} times. It is no list.` }
}

function mayHave({ evaluator }: FormRules, { schema }: WireField, name: string): boolean {
  if (!schema) return false
  const { members, patterns }: Composition = evaluator.rewriter('request').composition(schema)
  return members.has(name) || patterns.some(({ pattern }) => hasPattern(pattern, name))
}
