import type { Server, SpecDocument } from '../spec/document.ts'

/** The URL of a server, with the default of each variable and without a slash at its end. */
export function serverUrl(server: Server | undefined, base?: string): string | undefined {
  const { url = '/', variables = {} } = server ?? {}
  const filled = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined
    return variable?.default ?? variable?.enum?.[0] ?? ''
  })
  return URL.canParse(filled, base) ? new URL(filled, base).href.replace(/\/+$/, '') : undefined
}

/** Where the vendor is: the first server of the spec, if that is a whole URL of the web. */
export function baseUrlOf({ servers }: SpecDocument): string | undefined {
  const [first] = servers ?? []
  const url = first === undefined ? undefined : serverUrl(first)
  return url !== undefined && /^https?:/.test(url) ? url : undefined
}
