import type { BodyWriter } from '../request/body-rules.ts'
import { plainQuery } from '../request/plain-query.ts'

/** Sends a form of texts, numbers and booleans as HTML forms write them. */
export const plainFormBody: BodyWriter = (body, { mediaType }) => ({
  body: plainQuery(body as Readonly<Record<string, unknown>>, {}, formText),
  mediaType,
})

function formText(value: string): string {
  return encodeURIComponent(value).replaceAll('%20', '+')
}
