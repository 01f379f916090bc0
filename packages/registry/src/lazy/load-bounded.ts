import {
  type Clock,
  type Manifest,
  ProviderNotLoadedError,
  startDeadline,
} from '@picturedesk/provider'
import { DEFAULT_LOAD_TIMEOUT, type LazyPlugin } from './lazy-plugin.ts'

/** What loading needs of a lazy plugin. */
export type BoundedPlugin = Pick<LazyPlugin, 'load'> & {
  readonly manifest: Manifest
  readonly loadTimeout?: number | undefined
}

/**
 * Loads what a plugin gives, within the plugin's own bound. After it, `load` is given up: its signal
 * is aborted, and what it may still give has no effect.
 * @throws ProviderNotLoadedError
 */
export async function loadBounded(plugin: BoundedPlugin, clock: Clock): Promise<unknown> {
  const { manifest, load, loadTimeout: timeout = DEFAULT_LOAD_TIMEOUT } = plugin
  const expired = (): ProviderNotLoadedError =>
    new ProviderNotLoadedError({
      provider: manifest.id,
      cause: new Error(
        `\`load\` did not settle within ${timeout} ms. Raise \`loadTimeout\` if it needs longer.`,
      ),
    })
  const deadline = startDeadline({ clock, timeout, expired })
  try {
    return await deadline.race(Promise.resolve(load({ signal: deadline.signal })))
  } finally {
    deadline.release()
  }
}
