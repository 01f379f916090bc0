import { isDeepStrictEqual } from 'node:util'
import {
  at,
  follow,
  isObject,
  type JsonObject,
  listOf,
  objectOf,
  pointerOf,
  step,
} from '../documents/json.ts'
import type { DocumentOperation } from '../documents/operations.ts'
import type { Judge } from '../maker/judge.ts'
import { isJsonType } from '../maker/write-body.ts'
import type { Outcome } from './call-mock.ts'

/** What is wrong with an answer by the document itself; undefined when nothing is. */
export async function answerProblem(
  document: JsonObject,
  judge: Judge,
  { pointer }: DocumentOperation,
  { response }: Outcome,
): Promise<string | undefined> {
  if (!response) return undefined
  const { status } = response
  const responses = objectOf(at(document, `${pointer}/responses`))
  if (Object.keys(responses).length === 0) return undefined
  const key = [
    String(status),
    `${Math.floor(status / 100)}XX`,
    `${Math.floor(status / 100)}xx`,
    'default',
  ].find((candidate) => Object.hasOwn(responses, candidate))
  if (key === undefined) return `status ${status} is not documented`
  const place = locate(document, `${pointer}/responses${step(key)}`)
  const content = objectOf(objectOf(at(document, place))['content'])
  const mediaType = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
  const text = await response.text()
  if (text === '' || !isJsonType(mediaType)) return undefined
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return `the body is called ${mediaType}, but is not JSON: ${text.slice(0, 100)}`
  }
  const documented = Object.keys(content).find((range) => range.split(';')[0]?.trim() === mediaType)
  if (documented === undefined) return undefined
  const media = locate(document, `${place}/content${step(documented)}`)
  if (objectOf(at(document, media))['schema'] === undefined) return undefined
  // What the document itself gives as an answer is served as it stands; the start says that it does not fit.
  if (ownExamples(document, media).some((example) => isDeepStrictEqual(example, body)))
    return undefined
  const schema = `${media}/schema`
  if (judge.fits(schema, body) !== false) return undefined
  return `the body of ${status} does not fit its schema: ${judge.reasons(schema).slice(0, 300)}`
}

function ownExamples(document: JsonObject, media: string): readonly unknown[] {
  const { example, examples, schema } = objectOf(at(document, media))
  const named = Object.values(objectOf(examples)).map(
    (one) => objectOf(follow(document, one))['value'],
  )
  const ofSchema = objectOf(follow(document, schema))
  return [example, ...named, ofSchema['example'], ...listOf(ofSchema['examples'])]
}

function locate(document: JsonObject, pointer: string): string {
  const node = at(document, pointer)
  const reference = isObject(node) ? node['$ref'] : undefined
  return typeof reference === 'string' && follow(document, node) !== undefined
    ? locate(document, pointerOf(reference))
    : pointer
}
