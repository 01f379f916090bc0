import type { AnyProvider, Clock } from '@picturedesk/provider'
import type { Middleware } from '../middleware/middleware.ts'
import { wrapProviderAs } from '../middleware/wrap-provider.ts'
import type { Entry } from './entry.ts'

/** The same entry with middleware around each call of the stand-in and of the loaded provider. */
export function wrapEntry(entry: Entry, middleware: readonly Middleware[], clock: Clock): Entry {
  const provider = wrapProviderAs(entry.provider, entry.provider, middleware, clock)
  let loaded: { readonly from: AnyProvider; readonly wrapped: AnyProvider } = {
    from: entry.provider,
    wrapped: provider,
  }
  return {
    ...entry,
    provider,
    load: async (options) => {
      const from = await entry.load(options)
      if (loaded.from !== from)
        loaded = { from, wrapped: wrapProviderAs(entry.provider, from, middleware, clock) }
      return loaded.wrapped
    },
  }
}
