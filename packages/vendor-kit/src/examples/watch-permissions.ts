import type { AnyProvider } from '@picturedesk/provider'
import { withOptions, wrapProvider } from '@picturedesk/registry'

/** Watches that each request of a call is asked for by `beforeRequest` of that call. */
export interface PermissionWatch<Provider> {
  /** The provider, of which every call has a `beforeRequest`. */
  readonly provider: Provider
  /** What went wrong so far, in words. */
  readonly problems: readonly string[]
}

/**
 * Makes a provider whose requests are held against their permissions. An option of a call that a method does not hand on to each
 * of its requests is found here.
 * @param make Makes the provider. It is to call `onRequest` for each request that leaves it.
 */
export function watchPermissions<Provider extends AnyProvider>(
  make: (onRequest: (name: string) => void) => Provider,
): PermissionWatch<Provider> {
  const problems: string[] = []
  let calls = 0
  let open = 0
  const provider = make((name) => {
    // Requests outside a call of the interface, such as those of the typed client, have nobody to ask.
    if (calls > 0 && open === 0)
      problems.push(
        `${name} was sent without asking \`beforeRequest\` of its call. Hand the option on to each request.`,
      )
  })
  const watched = wrapProvider(provider, async (call, next) => {
    const beforeRequest = async (): Promise<() => void> => {
      open++
      return () => {
        open--
      }
    }
    calls++
    try {
      return await next(withOptions(call, { beforeRequest }))
    } finally {
      // What lists or iterates may go on after this: its requests belong to the call as well.
      if (call.answers === 'promise') calls--
    }
  })
  return { provider: watched, problems }
}
