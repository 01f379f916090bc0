import type { BodyWriter } from '../request/body-rules.ts'
import { concreteType } from './media-type.ts'

/** Sends a text as it is: CSV, XML, plain text, lines of JSON. */
export const textBody: BodyWriter = (body, rules, asked) => ({
  // As bytes, because `fetch` may add a charset to the media type of a string.
  body: new TextEncoder().encode(String(body)),
  mediaType: concreteType(rules, asked),
})
