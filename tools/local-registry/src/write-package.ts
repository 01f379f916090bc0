import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { PACKAGE_PATH, TAGS_PATH } from './paths.ts'
import { publish } from './publish.ts'
import { askForToken, say } from './responses.ts'
import type { Shelf } from './shelf.ts'

/** Publishes, or sets or removes a tag. */
export async function writePackage(
  shelf: Shelf,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body: unknown = await json(request).catch(() => undefined)
  if (!askForToken(request, response)) return
  const [, tagged, tag] = TAGS_PATH.exec(path) ?? []
  if (tagged !== undefined && tag !== undefined) {
    if (request.method === 'DELETE') shelf.deleteTag(tagged, tag)
    else if (shelf.version(tagged, String(body)) === undefined)
      return say(response, 404, { error: `There is no ${tagged}@${String(body)}.` })
    else shelf.setTag(tagged, tag, String(body))
    return say(response, 201, shelf.tags(tagged))
  }
  const [, name] = PACKAGE_PATH.exec(path) ?? []
  if (request.method !== 'PUT' || name === undefined || typeof body !== 'object' || body === null)
    return say(response, 405, { error: 'Publish with PUT, and set tags. Nothing else is served.' })
  const { status, error } = await publish(shelf, name, body)
  say(response, status, error === undefined ? { ok: true } : { error })
}
