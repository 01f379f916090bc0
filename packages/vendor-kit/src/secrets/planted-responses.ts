import type { ShownResponse } from '../spec/spec-responses.ts'

/** A response, or a failure of the connection, with a text in one place. */
export interface PlantedResponse {
  /** Where the text is, for messages. */
  readonly place: string
  readonly respond: () => Response
}

/** The text in each place where a response can have one. */
export function plantedResponses(
  shown: readonly ShownResponse[],
  text: string,
): readonly PlantedResponse[] {
  return [...inHeaders(text), ...inErrors(text), ...inBodies(text), ...inMembers(shown, text)]
}

function inHeaders(text: string): PlantedResponse[] {
  const header = text.replaceAll(/[^\x21-\x7e]/g, '_')
  const failed = (status: number, headers: Record<string, string>, statusText = '') =>
    Response.json({}, { status, headers, statusText })
  return [
    { place: 'status text', respond: () => failed(400, {}, header) },
    { place: 'request id', respond: () => failed(200, { 'x-request-id': header }) },
    { place: 'request id of a failure', respond: () => failed(500, { 'x-request-id': header }) },
    { place: 'Retry-After', respond: () => failed(429, { 'retry-after': header }) },
    { place: 'content type', respond: () => failed(400, { 'content-type': `text/${header}` }) },
    { place: 'location', respond: () => failed(302, { location: `https://a.test/?${header}` }) },
    { place: 'host of a redirect', respond: () => failed(302, { location: hostOf(text) }) },
  ]
}

function hostOf(text: string): string {
  return /^https:/.test(text) ? text : `https://${encodeURIComponent(text)}.test/`
}

function inErrors(text: string): PlantedResponse[] {
  const failing = (message: string, members: object, cause?: Error) => () => {
    throw Object.assign(new Error(message, { cause }), members)
  }
  return [
    { place: 'message of an error', respond: failing(text, {}) },
    { place: 'name of an error', respond: failing('failed', { name: text }) },
    { place: 'code of an error', respond: failing('failed', { code: text }) },
    { place: 'code of an error without a message', respond: failing('', { code: text }) },
    { place: 'cause of an error', respond: failing('failed', {}, new Error(text)) },
  ]
}

function inBodies(text: string): PlantedResponse[] {
  return [
    { place: 'text', respond: () => new Response(text) },
    { place: 'page', respond: () => new Response(`<html>${text}</html>`, { status: 502 }) },
    { place: 'detail', respond: () => Response.json({ detail: text }, { status: 422 }) },
    { place: 'title', respond: () => Response.json({ title: text }, { status: 500 }) },
  ]
}

function inMembers(shown: readonly ShownResponse[], text: string): PlantedResponse[] {
  return shown.flatMap(({ status, example, value }) =>
    variants(value, text, '').map(({ path, changed }) => ({
      place: `${path} of ${example}`,
      respond: () => Response.json(changed, { status }),
    })),
  )
}

interface Variant {
  readonly path: string
  readonly changed: unknown
}

/** The value with the text instead of each of its parts, and as the name of each member. */
function variants(value: unknown, text: string, path: string): Variant[] {
  if (value === undefined) return []
  const here = { path, changed: text }
  if (Array.isArray(value))
    return [
      here,
      // The items of a list are read alike.
      ...value.slice(0, 1).flatMap((item) =>
        variants(item, text, `${path}/0`).map((inner) => ({
          path: inner.path,
          changed: value.with(0, inner.changed),
        })),
      ),
    ]
  if (typeof value !== 'object' || value === null) return [here]
  return [
    here,
    ...Object.entries(value).flatMap(([name, member]) => {
      const { [name]: _, ...others } = value as Record<string, unknown>
      return [
        { path: `${path}/${name} (its name)`, changed: { ...others, [text]: member } },
        ...variants(member, text, `${path}/${name}`).map((inner) => ({
          path: inner.path,
          changed: { ...value, [name]: inner.changed },
        })),
      ]
    }),
  ]
}
