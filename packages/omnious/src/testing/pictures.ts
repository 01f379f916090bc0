import type { OmniousTaggingRequest } from '../index.ts'

/** A picture that passes. */
export function picture(
  id: string,
  more: Partial<OmniousTaggingRequest> = {},
): OmniousTaggingRequest {
  return { id, image: { url: `https://images.example/${id}.jpg` }, ...more }
}

/** Pictures `0`, `1` and so on. */
export function* pictures(count: number): Generator<OmniousTaggingRequest, void, undefined> {
  for (let index = 0; index < count; index++) yield picture(String(index))
}
