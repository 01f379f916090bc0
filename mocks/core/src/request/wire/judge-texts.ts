import { hasPattern } from '../../schema/composition.ts'
import { pointerStep } from '../../spec/openapi-document.ts'
import type { MockRequest } from '../mock-request.ts'
import { type FieldJudge, type Mistake, OBJECT_AS_TEXT, writtenAsText } from './field-judge.ts'
import { judgeContent } from './judge-content.ts'
import { type SentPair, sentPairs, unescaped } from './sent-pair.ts'
import { readPairs, readText } from './style-reader.ts'
import type { WireField } from './wire-field.ts'
import type { WireValue } from './wire-value.ts'

/** The mistakes of the parameters in path, headers and cookies, with pointers into the request. */
export function judgeTexts(
  judge: FieldJudge,
  fields: readonly WireField[],
  request: MockRequest,
): Mistake[] {
  const path = new Map(request.operation.template.read(request.path))
  const cookies = cookiesOf(request.headers)
  const found = fields.flatMap((field): Mistake[] => {
    const { name } = field
    switch (field.in) {
      case 'path':
        return judgeOne(
          judge,
          field,
          path.has(name) ? path.get(name) : request.pathParameters[name],
        )
      case 'header':
        return judgeOne(judge, field, headerOf(request.headers, name))
      case 'cookie':
        return judgeCookie(judge, field, fields, cookies)
      default:
        return []
    }
  })
  const named = new Set(fields.filter((field) => field.in === 'path').map(({ name }) => name))
  for (const [name, text] of Object.entries(request.pathParameters)) {
    if (!named.has(name) && text.includes(OBJECT_AS_TEXT))
      found.push({ pointer: `/path${pointerStep(name)}`, message: writtenAsText(name) })
  }
  return found
}

function judgeOne(judge: FieldJudge, field: WireField, text: string | undefined): Mistake[] {
  if (text === undefined) return missing(field)
  const shown = field.in === 'path' ? (unescaped(text) ?? text) : text
  const mistakes =
    field.mediaType === undefined
      ? judge.mistakes(field, readText(field, judge.shapes(field), text), [shown])
      : judgeContent(judge, field, [shown])
  return field.schema || field.mediaType ? mistakes.map((mistake) => below(field, mistake)) : []
}

function headerOf(headers: Headers, name: string): string | undefined {
  const text = headers.get(name) ?? undefined
  // fetch sends it of itself, and it is no language.
  return name.toLowerCase() === 'accept-language' && text === '*' ? undefined : text
}

function judgeCookie(
  judge: FieldJudge,
  field: WireField,
  fields: readonly WireField[],
  cookies: ReadonlyMap<string, readonly string[]>,
): Mistake[] {
  const texts = cookies.get(field.name)
  const shapes = judge.shapes(field)
  if (!texts) {
    const isSpread = field.explode && shapes.object && field.mediaType === undefined
    const others = new Set(fields.filter((one) => one.in === 'cookie').map(({ name }) => name))
    return isSpread ? judgeSpreadCookies(judge, field, others, cookies) : missing(field)
  }
  if (field.mediaType !== undefined)
    return judgeContent(judge, field, texts).map((mistake) => below(field, mistake))
  const pairs = texts.map(pairOf)
  // One cookie may hold a list that is joined, also where the spec repeats the name.
  const isJoined = pairs.length === 1 && pairs[0]?.value.includes(',') === true
  const readings = readPairs(isJoined ? { ...field, explode: false } : field, shapes, pairs)
  return judge.mistakes(field, readings, texts).map((mistake) => below(field, mistake))
}

/** The text of a cookie as a pair, whose escapes are read. */
function pairOf(raw: string): SentPair {
  const [pair] = sentPairs(`v=${raw.replaceAll('+', '%2B')}`) ?? []
  return pair ?? { name: 'v', value: raw, raw }
}

/**
 * The mistakes of an exploded object, whose members are cookies of their own. A cookie that it does not declare may be
 * somebody else's, so that nothing is told of it.
 */
function judgeSpreadCookies(
  judge: FieldJudge,
  field: WireField,
  others: ReadonlySet<string>,
  cookies: ReadonlyMap<string, readonly string[]>,
): Mistake[] {
  const composition = judge.composition(field)
  if (!composition) return []
  const { members, patterns, mentioned, others: rest } = composition
  const isDeclared = (name: string): boolean =>
    members.has(name) ||
    mentioned.has(name) ||
    patterns.some(({ pattern }) => hasPattern(pattern, name))
  const isFree = rest.length > 0 || members.size + patterns.length === 0
  const mine = [...cookies].filter(([name]) => isDeclared(name) || (isFree && !others.has(name)))
  if (!mine.some(([name]) => isDeclared(name))) {
    if (!field.required) return []
    if (mine.length === 0 && judge.shapes(field).text) return missing(field)
  }
  const isList = (name: string): boolean => {
    const [place] = members.get(name) ?? []
    return place !== undefined && judge.shapes({ ...field, schema: place.at }).list
  }
  const objectOf = (isJoined: boolean): WireValue =>
    Object.fromEntries(
      mine.map(([name, raws]) => {
        const texts = raws.map((raw) => pairOf(raw).value)
        if (texts.length > 1) return [name, texts]
        const text = String(texts[0])
        return [name, isJoined && isList(name) && text.includes(',') ? text.split(',') : text]
      }),
    )
  // A cookie with commas may be a list that is joined, or one text.
  const { mistakes } = judge.value(field, [objectOf(true), objectOf(false)])
  return mistakes
    .filter(({ pointer, keyword }) => {
      if (pointer === '') return keyword !== 'maxProperties' && keyword !== 'propertyNames'
      const [, step = ''] = pointer.split('/')
      return isDeclared(step.replaceAll('~1', '/').replaceAll('~0', '~'))
    })
    .map(({ pointer, message }) => ({ pointer: `/cookie${pointer}`, message }))
}

function cookiesOf(headers: Headers): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const pair of headers.get('cookie')?.split(';') ?? []) {
    const split = pair.indexOf('=')
    if (split < 0) continue
    const name = pair.slice(0, split).trim()
    const value = pair
      .slice(split + 1)
      .trim()
      .replace(/^"(.*)"$/, '$1')
    found.set(name, [...(found.get(name) ?? []), value])
  }
  return found
}

function missing({ name, required, in: place }: WireField): Mistake[] {
  if (!required) return []
  return [{ pointer: `/${place}`, message: `'${name}' is missing. The spec requires it.` }]
}

function below({ in: place, name }: WireField, { pointer, message }: Mistake): Mistake {
  return { pointer: `/${place}${pointerStep(name)}${pointer}`, message }
}
