import type { BeforeRequest, Deadline, PageCallOptions } from '@picturedesk/provider'

/** The options of a call that is a part of a longer one: it ends with it, and begins no longer wait. */
export function callWithin(
  { signal, end }: Deadline,
  beforeRequest?: BeforeRequest,
): PageCallOptions {
  return { signal, deadline: end, beforeRequest }
}
