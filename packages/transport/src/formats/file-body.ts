import type { BodyWriter, WrittenBody } from '../request/body-rules.ts'
import { concreteType } from './media-type.ts'

/** Sends a Blob, bytes or a stream as they are. */
export const fileBody: BodyWriter = (body, rules, asked) => ({
  body: body as WrittenBody['body'],
  mediaType: concreteType(rules, asked, body instanceof Blob ? body.type : undefined),
})
