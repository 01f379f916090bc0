import { isJsonObject, startPath } from '@picturedesk/installed'
import { InvalidArgumentError } from '@picturedesk/provider'

/** Where to look, and what to make providers with. */
export interface DiscoverOptions {
  /**
   * A directory or file of the application, as path or URL, such as `import.meta.url`; its
   * nearest package.json counts. Default: the working directory.
   */
  readonly from?: string | URL | undefined
  /**
   * Looks at every package in node_modules, not at the application's dependencies only.
   * Default: false.
   */
  readonly all?: boolean | undefined
  /** What each provider is made with, by its id. Default: what it finds in the environment. */
  readonly options?: Readonly<Record<string, object | undefined>> | undefined
}

/** @throws InvalidArgumentError that names the option */
export function checkDiscoverOptions({ from, all, options }: DiscoverOptions): void {
  const refuse = (field: string, allowed: string, value: unknown): never => {
    throw new InvalidArgumentError({ field, allowed, value })
  }
  if (from !== undefined && startPath(from) === undefined)
    refuse('from', 'a path or a `file:` URL, such as `import.meta.url`', from)
  if (all !== undefined && typeof all !== 'boolean') refuse('all', 'true or false', all)
  if (options !== undefined && !isJsonObject(options))
    refuse('options', 'an object with an entry for each provider id', options)
}
