import { isJsonObject, type JsonObject, specProblems } from '@picturedesk/mocks'
import { mistakesIn } from './seed-mistakes.ts'

/** A spec whose examples each have a mistake. */
export interface WrongDocument {
  readonly document: JsonObject
  /** What is wrong, by the name of the example. */
  readonly mistakes: ReadonlyMap<string, string>
}

interface MediaType {
  examples?: Readonly<Record<string, unknown>>
}

/**
 * The spec with wrong examples in place of right ones: at most so many, spread evenly over all mistakes that can be
 * made. What the schema allows nevertheless is no mistake, and is left out.
 */
export function wrongDocument(spec: JsonObject, most: number): WrongDocument {
  // More than wanted, since schemas allow some.
  const names = seeded(spec, (index, count) => evenly(index, count, 3 * most))
  const refused = new Set(
    specProblems(names.document).flatMap(({ pointer }) => /mistake-\d+/.exec(pointer) ?? []),
  )
  const kept = [...refused].filter((_, index) => evenly(index, refused.size, most))
  return seeded(spec, (index) => kept.includes(`mistake-${index}`))
}

function seeded(
  spec: JsonObject,
  isWanted: (index: number, count: number) => boolean,
): WrongDocument {
  const document = structuredClone(spec)
  const all = mediaTypesIn(document).flatMap((media) =>
    Object.entries(media.examples ?? {}).flatMap(([name, example]) =>
      mistakesIn(valueOfExample(document, example)).map((one) => ({ media, name, one })),
    ),
  )
  for (const media of mediaTypesIn(document)) delete media.examples
  const mistakes = new Map<string, string>()
  for (const [index, { media, name, one }] of all.entries()) {
    if (!isWanted(index, all.length)) continue
    const key = `mistake-${index}`
    mistakes.set(key, `${name}: ${one.name}`)
    media.examples = { ...media.examples, [key]: { value: one.value } }
  }
  return { document, mistakes }
}

/** Whether the item of a list is among so many that are spread over it evenly. */
function evenly(index: number, count: number, most: number): boolean {
  return Math.floor((index * most) / count) !== Math.floor(((index - 1) * most) / count)
}

/** The JSON media types of requests and responses, each once. */
function mediaTypesIn(document: JsonObject): MediaType[] {
  const found = new Set<MediaType>()
  const left: unknown[] = [document]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (Array.isArray(node)) left.push(...node)
    if (!isJsonObject(node)) continue
    const { content } = node
    if (isJsonObject(content) && isJsonObject(content['application/json']))
      found.add(content['application/json'] as MediaType)
    // Examples may look like anything.
    for (const [name, child] of Object.entries(node)) if (name !== 'examples') left.push(child)
  }
  return [...found]
}

function valueOfExample(document: JsonObject, example: unknown): unknown {
  const { $ref, value } = example as { readonly $ref?: string; readonly value?: unknown }
  if ($ref === undefined) return value
  const steps = $ref.slice(2).split('/')
  const target = steps.reduce<unknown>((node, step) => (node as JsonObject)[step], document)
  return valueOfExample(document, target)
}
